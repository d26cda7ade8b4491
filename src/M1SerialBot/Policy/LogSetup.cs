using M1SerialBot.DiscordApi.Execution;
using M1SerialBot.Hosting;
using Microsoft.Extensions.Configuration;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Settings.Configuration;

namespace M1SerialBot.Policy;

/// <summary>What the settings of the log mean for what it tells and where that goes.</summary>
internal sealed record LogSetup
{
    // What says how much is told and where to; whatever else there is changes what stands in a line.
    private static readonly string[] Plain = ["MinimumLevel", "LevelSwitches", "Using", "WriteTo", "AuditTo"];

    private static readonly string[] Sinks = ["WriteTo", "AuditTo"];

    /// <summary>Whether each use of the bot gets a line.</summary>
    public bool TellsUses { get; init; } = true;

    /// <summary>Whether the HTTP server beneath a webhook gets lines of its own.</summary>
    public bool TellsRequests { get; init; }

    /// <summary>Where lines go besides the console, by Serilog's names.</summary>
    public IReadOnlyList<string> FurtherSinks { get; init; } = [];

    /// <summary>What else is set, by Serilog's names, such as <c>Enrich</c>.</summary>
    public IReadOnlyList<string> FurtherParts { get; init; } = [];

    /// <summary>Reads it; no sink is opened.</summary>
    /// <param name="configuration">The settings as they were set.</param>
    /// <param name="problems">Where it is told that a level is none.</param>
    public static LogSetup Read(IConfiguration configuration, ICollection<string> problems)
    {
        var log = configuration.GetSection(KnownSettings.Log);
        try
        {
            using var levels = Levels(log);
            return new LogSetup
            {
                TellsUses = Tells(levels, typeof(InteractionExecutor).FullName!),
                TellsRequests = Tells(levels, "Microsoft.AspNetCore.Hosting.Diagnostics"),
                FurtherSinks = [.. Sinks.SelectMany(part => log.GetSection(part).GetChildren()).Select(sink => sink["Name"] ?? sink.Value ?? sink.Key)],
                FurtherParts = [.. log.GetChildren().Select(part => part.Key).Where(part => !Plain.Contains(part, StringComparer.OrdinalIgnoreCase))],
            };
        }
        catch (Exception exception) when (LogMistake.IsOne(exception))
        {
            problems.Add(LogMistake.Describe(exception));
            return new LogSetup();
        }
    }

    private static Logger Levels(IConfigurationSection log)
    {
        var levels = new ConfigurationBuilder()
            .AddInMemoryCollection(log.AsEnumerable().Where(pair => pair.Key.StartsWith($"{KnownSettings.Log}:MinimumLevel", StringComparison.OrdinalIgnoreCase)
                || pair.Key.StartsWith($"{KnownSettings.Log}:LevelSwitches", StringComparison.OrdinalIgnoreCase)))
            .Build();

        // Levels need none of the assemblies that sinks are looked for in.
        return new LoggerConfiguration().ReadFrom.Configuration(levels, new ConfigurationReaderOptions(typeof(Logger).Assembly)).CreateLogger();
    }

    private static bool Tells(Logger levels, string category) => levels.ForContext(Constants.SourceContextPropertyName, category).IsEnabled(LogEventLevel.Information);
}
