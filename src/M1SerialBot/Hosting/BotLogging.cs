using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Display;
using Serilog.Formatting.Json;

namespace M1SerialBot.Hosting;

/// <summary>Makes the log: levels, and sinks besides the console, come from the settings' <c>Serilog</c> part.</summary>
internal static class BotLogging
{
    private const string HostCategory = "Microsoft.Extensions.Hosting.Internal.Host";
    private const string Template = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff zzz} {Level:u3} {Message:lj}{NewLine}{Exception}";

    /// <summary>Makes it.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="format">How lines are written to the console.</param>
    /// <param name="problems">Where it is told what is the matter with the settings.</param>
    /// <returns>The log; null where anything is the matter.</returns>
    public static Logger? Create(IConfiguration configuration, LogFormat format, ICollection<string> problems)
    {
        try
        {
            // How a start fails is told in one line by whoever runs the host, which would write all of its stack.
            var log = new LoggerConfiguration().MinimumLevel.Override(HostCategory, LogEventLevel.Fatal);
            return Create(log.ReadFrom.Configuration(configuration), format);
        }
        catch (Exception exception) when (LogMistake.IsOne(exception))
        {
            problems.Add(LogMistake.Describe(exception));
            return null;
        }
    }

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The log owns its sinks.")]
    private static Logger Create(LoggerConfiguration log, LogFormat format)
    {
        // Who sits at a terminal has colours, and each line as it comes.
        log = (format, Console.IsOutputRedirected) switch
        {
            (LogFormat.Json, _) => log.WriteTo.Sink(Gather(new JsonFormatter(renderMessage: true, formatProvider: CultureInfo.InvariantCulture))),
            (_, true) => log.WriteTo.Sink(Gather(new MessageTemplateTextFormatter(Template, CultureInfo.InvariantCulture))),
            _ => log.WriteTo.Console(outputTemplate: Template, formatProvider: CultureInfo.InvariantCulture),
        };
        return log.CreateLogger();
    }

    private static GatheringSink Gather(ITextFormatter formatter) => new(formatter, Console.Out, TimeProvider.System);
}
