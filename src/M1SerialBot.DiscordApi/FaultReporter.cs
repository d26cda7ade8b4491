using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace M1SerialBot.DiscordApi;

/// <summary>Counts faults, and logs each kind at most once a minute with the number of those left out, so that a storm doesn't flood the log. Thread-safe.</summary>
public sealed partial class FaultReporter
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(1);

    private readonly ILogger _logger;
    private readonly TimeProvider _time;
    private readonly Counter<long> _counter;
    private readonly ConcurrentDictionary<FaultKind, Tally> _tallies = new();

    /// <summary>Creates a reporter.</summary>
    /// <param name="logger">Where faults are logged.</param>
    /// <param name="meters">Creates the counter.</param>
    /// <param name="time">The clock.</param>
    public FaultReporter(ILogger<FaultReporter> logger, IMeterFactory meters, TimeProvider time)
    {
        _logger = logger;
        _time = time;
        _counter = DiscordMeter.CreateCounter(meters, "discord.faults", "{fault}", "What went wrong on the way to Discord and back.");
    }

    /// <summary>The kind's name in metrics, such as <c>reply-lost</c>.</summary>
    public static string NameOf(FaultKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    /// <summary>How many faults of a kind have been reported.</summary>
    public long Count(FaultKind kind) => _tallies.TryGetValue(kind, out var tally) ? tally.Total : 0;

    /// <summary>Reports a bug that kept an interaction from being answered. The exception's message isn't logged, since it could contain user input.</summary>
    /// <param name="interaction">The interaction.</param>
    /// <param name="exception">The exception.</param>
    public void Report(Snowflake interaction, Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        Report(FaultKind.AnswerFailed, $"interaction {interaction}: {Describe(exception)}");
    }

    // Without the message, which could contain user input.
    internal static string Describe(Exception exception) => $"{exception.GetType()}{Environment.NewLine}{exception.StackTrace}";

    /// <summary>Counts a fault, and logs it unless one of its kind was logged in the last minute.</summary>
    /// <param name="kind">The kind of fault.</param>
    /// <param name="detail">More about it. Never a token, a URL with one, or user input.</param>
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

        // How many were left out since the last line; null to leave this one out too.
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

/// <summary>What can go wrong between the bot and Discord. The bot survives each of them, counts it, and logs it at most once a minute.</summary>
public enum FaultKind
{
    /// <summary>The gateway connection broke.</summary>
    ConnectionLost,

    /// <summary>The gateway couldn't be reached.</summary>
    ConnectionRefused,

    /// <summary>HELLO didn't arrive in time.</summary>
    HelloMissing,

    /// <summary>READY didn't arrive in time.</summary>
    ReadyMissing,

    /// <summary>RESUMED didn't arrive in time.</summary>
    ResumedMissing,

    /// <summary>A heartbeat wasn't acknowledged.</summary>
    HeartbeatUnanswered,

    /// <summary>Discord asked for a reconnect.</summary>
    ReconnectAsked,

    /// <summary>Discord invalidated the session.</summary>
    SessionInvalid,

    /// <summary>Discord closed the gateway connection.</summary>
    ClosedByDiscord,

    /// <summary>Malformed data arrived.</summary>
    MalformedPayload,

    /// <summary>A payload was larger than anything the bot needs.</summary>
    Oversized,

    /// <summary>Discord asked for more heartbeats than the send limit allows.</summary>
    SendLimit,

    /// <summary>The day's session starts are nearly used up.</summary>
    SessionStartLimit,

    /// <summary>The REST API couldn't be reached.</summary>
    RestUnreachable,

    /// <summary>The REST API answered with a server error.</summary>
    RestFailed,

    /// <summary>The REST API answered with 429.</summary>
    RateLimited,

    /// <summary>A reply arrived after Discord had stopped waiting.</summary>
    ReplyLate,

    /// <summary>An interaction already had a reply.</summary>
    ReplyTwice,

    /// <summary>Discord rejected a reply.</summary>
    ReplyRefused,

    /// <summary>A reply couldn't be delivered in time.</summary>
    ReplyLost,

    /// <summary>Too many interactions were in progress.</summary>
    Overload,

    /// <summary>A bug kept an interaction from being answered.</summary>
    AnswerFailed,

    /// <summary>Commands couldn't be registered.</summary>
    RegistrationFailed,

    /// <summary>A request to the webhook endpoint didn't have Discord's signature.</summary>
    SignatureRefused,
}
