using System.Diagnostics.Metrics;
using M1SerialBot.Content;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Observability;
using Microsoft.Extensions.Logging;

namespace M1SerialBot.Hosting;

/// <summary>Loads the config folder again when its files change. If an edit has problems, they're logged and the last good version stays.</summary>
/// <remarks>It polls, because a folder that's mounted into a container reports no changes.</remarks>
internal sealed partial class ContentReloadService(
    ContentLoader folder, ContentStore store, IMeterFactory meters, TimeProvider time, ILogger<ContentReloadService> logger, ExitStatus exit) : CriticalBackgroundService(exit)
{
    private const int MaxLoggedIssues = 20;

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    protected override async Task RunAsync(CancellationToken stop)
    {
        ContentMeter.Observe(meters, store);
        store.LanguageBroken += LogLanguage;
        // Files may have changed since the start loaded them.
        var seen = folder.LoadedFingerprint;
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stop))
        {
            var (before, now) = (seen, folder.Fingerprint());
            seen = now;

            // Two equal looks: the writer is done.
            if (now != folder.LoadedFingerprint && now == before)
            {
                Load();
            }
        }
    }

    private void Load()
    {
        var found = folder.LoadAndCheckLanguages();
        if (found.Content is { } content)
        {
            store.Replace(content);
            LogLoaded(logger, content.Knowledge.Version, content.Faq.Topics.Count);
            return;
        }

        store.Reject(found.Issues);
        LogRefused(logger, found.Issues.Count);
        LogIssues(found.Issues);
    }

    private void LogLanguage(IReadOnlyList<KnowledgeIssue> issues)
    {
        LogEnglish(logger, issues.Count);
        LogIssues(issues);
    }

    private void LogIssues(IReadOnlyList<KnowledgeIssue> issues)
    {
        foreach (var issue in issues.Take(MaxLoggedIssues))
        {
            LogIssue(logger, issue);
        }
    }

    [LoggerMessage(LogLevel.Information, "The config folder has changed and is loaded: knowledge {Knowledge}, FAQ topics {Topics}")]
    private static partial void LogLoaded(ILogger logger, string knowledge, int topics);

    [LoggerMessage(LogLevel.Warning, "The changed config folder has errors; still using the last good version. Errors: {Issues}")]
    private static partial void LogRefused(ILogger logger, int issues);

    [LoggerMessage(LogLevel.Warning, "Part of a language has errors and is in English until they're mended. Errors: {Issues}")]
    private static partial void LogEnglish(ILogger logger, int issues);

    [LoggerMessage(LogLevel.Warning, "{Issue}")]
    private static partial void LogIssue(ILogger logger, KnowledgeIssue issue);
}
