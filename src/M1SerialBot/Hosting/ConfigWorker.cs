using System.Diagnostics.Metrics;
using M1SerialBot.Content;
using M1SerialBot.Decoding.Knowledge.Documents;
using Microsoft.Extensions.Logging;

namespace M1SerialBot.Hosting;

/// <summary>Loads the config folder anew when its files change; whatever is not sound is reported, and the last sound one stays.</summary>
/// <remarks>Files are looked at rather than watched: a folder that is mounted into a container tells nobody of its changes.</remarks>
internal sealed partial class ConfigWorker(ConfigFolder folder, LiveConfig live, IMeterFactory meters, TimeProvider time, ILogger<ConfigWorker> logger, ExitStatus exit) : Worker(exit)
{
    private const int MostIssues = 20;

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    /// <inheritdoc/>
    protected override async Task RunAsync(CancellationToken stop)
    {
        KnowledgeMeter.Observe(meters, live);
        // What was edited since, while the bot started, is to be seen too.
        var seen = folder.LoadedStamp;
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stop))
        {
            var (before, now) = (seen, folder.Stamp());
            seen = now;

            // Whoever writes a file may not be done with it; what has not changed for a moment is whole.
            if (now != folder.LoadedStamp && now == before)
            {
                Load();
            }
        }
    }

    private void Load()
    {
        var found = folder.Load();
        if (found.Config is { } config)
        {
            live.Replace(config);
            LogLoaded(logger, config.Knowledge.Version, config.Faq.Topics.Count);
            return;
        }

        live.Refuse(found.Issues);
        LogRefused(logger, found.Issues.Count);
        foreach (var issue in found.Issues.Take(MostIssues))
        {
            LogIssue(logger, issue);
        }
    }

    [LoggerMessage(LogLevel.Information, "The config folder has changed and is loaded: knowledge {Knowledge}, FAQ topics {Topics}")]
    private static partial void LogLoaded(ILogger logger, string knowledge, int topics);

    [LoggerMessage(LogLevel.Warning, "The config folder has changed and is not sound, so what was loaded before stays. Issues: {Issues}")]
    private static partial void LogRefused(ILogger logger, int issues);

    [LoggerMessage(LogLevel.Warning, "{Issue}")]
    private static partial void LogIssue(ILogger logger, KnowledgeIssue issue);
}
