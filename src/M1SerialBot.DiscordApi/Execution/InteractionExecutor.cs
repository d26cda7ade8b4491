using System.Diagnostics;
using System.Diagnostics.Metrics;
using M1SerialBot.DiscordApi.Models.Interactions;
using Microsoft.Extensions.Logging;

namespace M1SerialBot.DiscordApi.Execution;

/// <summary>Answers interactions for every transport, and logs and counts each one once: what it was, what came of it, and how long that took.</summary>
public sealed partial class InteractionExecutor
{
    private readonly IInteractionHandler _handler;
    private readonly FaultReporter _faults;
    private readonly ILogger _logger;
    private readonly TimeProvider _time;
    private readonly Histogram<double> _durations;

    /// <summary>Makes it.</summary>
    /// <param name="handler">What answers.</param>
    /// <param name="faults">Where what goes wrong is counted and logged.</param>
    /// <param name="logger">Where every answer is logged.</param>
    /// <param name="meters">Where they are counted.</param>
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
    /// <param name="arrived">When it arrived, as a timestamp of the clock.</param>
    /// <returns>The reply; null where a mistake in the program kept it from being made.</returns>
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

    // A handler turns its own failures into a reply; whatever gets past that must stop nobody else's.
    private Reply? Try(Interaction interaction)
    {
#pragma warning disable CA1031 // Anything may be thrown by a mistake, and one interaction's mistake is no other's.
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
