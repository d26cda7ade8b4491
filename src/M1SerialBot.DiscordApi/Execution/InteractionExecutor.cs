using System.Diagnostics;
using System.Diagnostics.Metrics;
using M1SerialBot.DiscordApi.Models.Interactions;
using Microsoft.Extensions.Logging;

namespace M1SerialBot.DiscordApi.Execution;

/// <summary>Answers interactions for every transport. Logs and measures each one: its type, its outcome and how long it took. Thread-safe.</summary>
public sealed partial class InteractionExecutor
{
    private readonly IInteractionHandler _handler;
    private readonly FaultReporter _faults;
    private readonly ILogger _logger;
    private readonly TimeProvider _time;
    private readonly Histogram<double> _durations;

    /// <summary>Creates an executor.</summary>
    /// <param name="handler">Makes the replies.</param>
    /// <param name="faults">Where faults are reported.</param>
    /// <param name="logger">Where every reply is logged.</param>
    /// <param name="meters">Creates the histogram.</param>
    /// <param name="time">The clock.</param>
    public InteractionExecutor(IInteractionHandler handler, FaultReporter faults, ILogger<InteractionExecutor> logger, IMeterFactory meters, TimeProvider time)
    {
        _handler = handler;
        _faults = faults;
        _logger = logger;
        _time = time;
        _durations = DiscordMeter.CreateHistogram(
            meters, "discord.interactions.duration", "ms", "The bot's own time from an interaction's arrival to its reply.");
    }

    /// <summary>Answers an interaction.</summary>
    /// <param name="interaction">The interaction.</param>
    /// <param name="arrived">When it arrived: a timestamp of the clock.</param>
    /// <returns>The reply; null if the handler failed.</returns>
    public Reply? Execute(Interaction interaction, long arrived)
    {
        ArgumentNullException.ThrowIfNull(interaction);
        var reply = Try(interaction);
        var took = _time.GetElapsedTime(arrived).TotalMilliseconds;
        var (command, outcome) = (reply?.Handler ?? Reply.NoHandler, reply?.Outcome ?? "failed");
        _durations.Record(
            took,
            KeyValuePair.Create<string, object?>("type", interaction.Type.ToString()),
            KeyValuePair.Create<string, object?>("command", command),
            KeyValuePair.Create<string, object?>("outcome", outcome));
        DiscordTrace.Describe(Activity.Current, command, outcome);
        LogAnswered(_logger, interaction.Type, interaction.Id, command, outcome, took);
        return reply;
    }

    private Reply? Try(Interaction interaction)
    {
#pragma warning disable CA1031 // A bug in one interaction mustn't stop the others.
        try
        {
            return _handler.Handle(interaction);
        }
        catch (Exception exception)
        {
            _faults.Report(interaction.Id, exception);
            return null;
        }
#pragma warning restore CA1031
    }

    [LoggerMessage(1, LogLevel.Information, "{InteractionType} {InteractionId} {Command}: {Outcome} in {Milliseconds:0.000} ms", EventName = "Answered")]
    private static partial void LogAnswered(ILogger logger, InteractionType interactionType, Snowflake interactionId, string command, string outcome, double milliseconds);
}

/// <summary>Answers interactions. Implementations don't know the transport, do no I/O, and are thread-safe.</summary>
public interface IInteractionHandler
{
    /// <summary>Answers an interaction.</summary>
    /// <param name="interaction">Anything but a ping, which the transport answers.</param>
    /// <returns>The reply.</returns>
    Reply Handle(Interaction interaction);
}
