using System.Globalization;
using M1SerialBot.Settings;
using Serilog;
using Serilog.Configuration;
using Serilog.Core;
using Serilog.Debugging;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Formatting.Display;
using Serilog.Formatting.Json;

namespace M1SerialBot.Logging;

/// <summary>The log: standard output, a file if one is set, and the collector's provider if that's wanted. No sink makes an answer wait.</summary>
internal sealed class BotLogger : IAsyncDisposable
{
    // A busy bot writes a few hundred lines a second; what doesn't fit is dropped and counted.
    private const int BufferedLines = 10_000;
    private const string HostCategory = "Microsoft.Extensions.Hosting.Internal.Host";
    private const string Template = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff zzz} {Level:u3} {Message:lj}{NewLine}{Exception}";

    private readonly LogLossReporter _losses;

    private BotLogger(Logger logger, LoggerProviderCollection? providers, LogLossReporter losses)
    {
        Logger = logger;
        Providers = providers;
        _losses = losses;
    }

    public Logger Logger { get; }

    /// <summary>Further receivers of every line; null if there are none.</summary>
    public LoggerProviderCollection? Providers { get; }

    /// <summary>Opens the log.</summary>
    /// <param name="settings">Format, levels, and the file.</param>
    /// <param name="error">Where lost lines are reported.</param>
    /// <param name="problems">Gets a problem if the file can't be written.</param>
    /// <returns>Null if there's a problem.</returns>
    public static BotLogger? Open(BotSettings settings, TextWriter error, ICollection<string> problems)
    {
        if (settings.Options.Bot.LogFile is { } file && WriteProblem(file) is { } problem)
        {
            problems.Add($"{SettingsReader.LogFile} is \"{file}\", which can't be written: {problem}");
            return null;
        }

        var losses = new LogLossReporter(error, TimeProvider.System);
        SelfLog.Enable(losses.OnFailedWrite);
        var providers = settings.Options.Otel.Logs ? new LoggerProviderCollection() : null;
        var log = settings.LogLevels.Apply(new LoggerConfiguration())
            // The runner prints why a start failed, in one line.
            .MinimumLevel.Override(HostCategory, LogEventLevel.Fatal)
            .WriteTo.Async(sinks => AddSinks(sinks, settings.Options), BufferedLines, blockWhenFull: false, losses);
        if (providers is not null)
        {
            log.WriteTo.Providers(providers);
        }

        return new BotLogger(log.CreateLogger(), providers, losses);
    }

    public async ValueTask DisposeAsync()
    {
        await Logger.DisposeAsync();
        _losses.Dispose();
    }

    private static void AddSinks(LoggerSinkConfiguration sinks, BotOptions options)
    {
        if (options.Bot.Logs == LogFormat.Json)
        {
            sinks.Console(Json());
        }
        else
        {
            // In colour, but only on a terminal.
            sinks.Console(outputTemplate: Template, formatProvider: CultureInfo.InvariantCulture);
        }

        if (options.Bot.LogFile is { } file)
        {
            sinks.File(
                options.Bot.Logs == LogFormat.Json ? Json() : new MessageTemplateTextFormatter(Template, CultureInfo.InvariantCulture),
                file,
                rollingInterval: RollingInterval.Day,
                retainedFileTimeLimit: options.Policy.LogDays is { } days ? TimeSpan.FromDays(days) : null);
        }
    }

    private static JsonFormatter Json() => new(renderMessage: true, formatProvider: CultureInfo.InvariantCulture);

    // The sink itself would only fail later, line by line.
    private static string? WriteProblem(string file)
    {
        try
        {
            var folder = Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!).FullName;
            using var probe = new FileStream(Path.Combine(folder, Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return exception.Message;
        }
    }
}
