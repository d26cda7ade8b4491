using System.Globalization;
using Microsoft.Extensions.Configuration;
using Serilog;
using Serilog.Core;
using Serilog.Events;
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
        catch (Exception exception) when (exception is InvalidOperationException or FormatException or ArgumentException)
        {
            problems.Add($"Serilog: {exception.GetBaseException().Message}");
            return null;
        }
    }

    private static Logger Create(LoggerConfiguration log, LogFormat format)
    {
        log = format == LogFormat.Json
            ? log.WriteTo.Console(new JsonFormatter(renderMessage: true, formatProvider: CultureInfo.InvariantCulture))
            : log.WriteTo.Console(outputTemplate: Template, formatProvider: CultureInfo.InvariantCulture);
        return log.CreateLogger();
    }
}
