using System.Diagnostics;
using System.Diagnostics.Metrics;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Rest;

namespace M1SerialBot.DiscordApi.Execution;

/// <summary>Brings replies to Discord; whatever keeps one from arriving is counted and logged, not thrown.</summary>
public sealed class ReplyDelivery
{
    private readonly IReplySender _sender;
    private readonly FaultReporter _faults;
    private readonly TimeProvider _time;
    private readonly Histogram<double> _durations;

    /// <summary>Makes it.</summary>
    /// <param name="sender">What sends them.</param>
    /// <param name="faults">Where what goes wrong is counted and logged.</param>
    /// <param name="meters">Where it is counted how long Discord takes.</param>
    /// <param name="time">The clock.</param>
    public ReplyDelivery(IReplySender sender, FaultReporter faults, IMeterFactory meters, TimeProvider time)
    {
        _sender = sender;
        _faults = faults;
        _time = time;
        _durations = DiscordMeter.CreateHistogram(meters, "discord.deliveries.duration", "ms", "The time from sending something to Discord until it has it, with every further try.");
    }

    /// <summary>Sends a reply, and does what comes after it.</summary>
    internal async Task DeliverAsync(Interaction interaction, Reply reply, TimeSpan within)
    {
        if (within <= TimeSpan.Zero)
        {
            _faults.Report(FaultKind.ReplyLost, $"interaction {interaction.Id}: the reply was made too late");
        }
        else if (await TryAsync(interaction, default, () => _sender.ReplyAsync(interaction, reply, within, CancellationToken.None)).ConfigureAwait(false))
        {
            await RunAfterResponseAsync(interaction, reply.AfterResponse).ConfigureAwait(false);
        }
    }

    /// <summary>Does what follows a response that has arrived.</summary>
    /// <param name="interaction">The interaction.</param>
    /// <param name="action">What to do.</param>
    /// <param name="parent">The trace it belongs to; the current one if there's none.</param>
    internal Task RunAfterResponseAsync(Interaction interaction, ResponseAction action, ActivityContext parent = default) => action == ResponseAction.DeleteOriginal
        ? TryAsync(interaction, parent, () => _sender.DeleteOriginalAsync(interaction, CancellationToken.None))
        : Task.CompletedTask;

    private async Task<bool> TryAsync(Interaction interaction, ActivityContext whole, Func<Task<DeliveryResult>> send)
    {
        using var trace = DiscordTrace.Deliver(whole);
        var began = _time.GetTimestamp();
        var (fault, detail) = await ResultOfAsync(send).ConfigureAwait(false);
        _durations.Record(_time.GetElapsedTime(began).TotalMilliseconds, KeyValuePair.Create<string, object?>("outcome", fault is { } kind ? FaultReporter.NameOf(kind) : "arrived"));
        if (fault is { } lost)
        {
            _faults.Report(lost, $"interaction {interaction.Id}: {detail}");
        }

        return fault is null;
    }

    private static async Task<DeliveryResult> ResultOfAsync(Func<Task<DeliveryResult>> send)
    {
        try
        {
            return await send().ConfigureAwait(false);
        }
        catch (RestException exception)
        {
            return new DeliveryResult(FaultKind.ReplyLost, exception.Message);
        }
#pragma warning disable CA1031 // Nobody waits for a delivery, so a mistake that is not told here would be told nowhere.
        catch (Exception exception)
        {
            return new DeliveryResult(FaultKind.AnswerFailed, FaultReporter.Describe(exception));
        }
#pragma warning restore CA1031
    }
}
