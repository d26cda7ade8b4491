using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace M1SerialBot.DiscordApi;

/// <summary>Counts every fault, and logs each kind at most once a minute, with how many more there were, so that no storm floods the log.</summary>
public sealed partial class FaultReporter
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(1);

    private readonly ILogger _logger;
    private readonly TimeProvider _time;
    private readonly Counter<long> _counter;
    private readonly ConcurrentDictionary<FaultKind, Tally> _tallies = new();

    /// <summary>Makes it.</summary>
    /// <param name="logger">Where faults are logged.</param>
    /// <param name="meters">Where they are counted.</param>
    /// <param name="time">The clock.</param>
    public FaultReporter(ILogger<FaultReporter> logger, IMeterFactory meters, TimeProvider time)
    {
        _logger = logger;
        _time = time;
        _counter = DiscordMeter.CreateCounter(meters, "discord.faults", "{fault}", "What went wrong on the way to Discord and back.");
    }

    /// <summary>What a kind of fault is called where it is counted, such as <c>reply-lost</c>.</summary>
    public static string NameOf(FaultKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    /// <summary>How often a kind of fault has been met.</summary>
    public long Count(FaultKind kind) => _tallies.TryGetValue(kind, out var tally) ? tally.Total : 0;

    /// <summary>Counts a mistake in the program that kept an interaction from being answered; tells what was thrown and where, and never the message, which may hold what people typed.</summary>
    /// <param name="interaction">The interaction.</param>
    /// <param name="exception">What was thrown.</param>
    public void Report(Snowflake interaction, Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        Report(FaultKind.AnswerFailed, $"interaction {interaction}: {Describe(exception)}");
    }

    /// <summary>Tells what was thrown and where.</summary>
    internal static string Describe(Exception exception) => $"{exception.GetType()}{Environment.NewLine}{exception.StackTrace}";

    /// <summary>Counts a fault, and logs it unless its kind was logged within the last minute.</summary>
    /// <param name="kind">What went wrong.</param>
    /// <param name="detail">More about it; never a token, an address with one, or anything that people typed.</param>
    public void Report(FaultKind kind, string detail)
    {
        _counter.Add(1, KeyValuePair.Create<string, object?>("kind", NameOf(kind)));
        var tally = _tallies.GetOrAdd(kind, _ => new Tally());
        if (tally.Add(_time, Quiet) is { } suppressed)
        {
            Log(_logger, kind == FaultKind.ReconnectAsked ? LogLevel.Information : LogLevel.Warning, kind, detail, suppressed);
        }
    }

    [LoggerMessage("{Fault}: {Detail} ({Suppressed} more of the kind since the last line)")]
    private static partial void Log(ILogger logger, LogLevel level, FaultKind fault, string detail, long suppressed);

    private sealed class Tally
    {
        private readonly Lock _lock = new();
        private long _suppressed;
        private long? _loggedAt;

        public long Total { get; private set; }

        // How many were passed over since the last line; null where this one is passed over too.
        public long? Add(TimeProvider time, TimeSpan quiet)
        {
            lock (_lock)
            {
                Total++;
                if (_loggedAt is { } at && time.GetElapsedTime(at) < quiet)
                {
                    _suppressed++;
                    return null;
                }

                var suppressed = _suppressed;
                _suppressed = 0;
                _loggedAt = time.GetTimestamp();
                return suppressed;
            }
        }
    }
}
