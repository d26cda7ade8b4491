using System.Diagnostics;
using System.Diagnostics.Metrics;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Rest;

namespace M1SerialBot.DiscordApi.Execution;

/// <summary>Delivers replies to Discord. Failures are reported, not thrown.</summary>
public sealed class ReplyDelivery
{
    private readonly IReplySender _sender;
    private readonly FaultReporter _faults;
    private readonly TimeProvider _time;
    private readonly Histogram<double> _durations;

    /// <summary>Creates a delivery.</summary>
    /// <param name="sender">Sends the replies.</param>
    /// <param name="faults">Where faults are reported.</param>
    /// <param name="meters">Creates the histogram.</param>
    /// <param name="time">The clock.</param>
    public ReplyDelivery(IReplySender sender, FaultReporter faults, IMeterFactory meters, TimeProvider time)
    {
        _sender = sender;
        _faults = faults;
        _time = time;
        _durations = DiscordMeter.CreateHistogram(meters, "discord.deliveries.duration", "ms", "The time until Discord has accepted a reply, retries included.");
    }

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

    /// <param name="interaction">The interaction.</param>
    /// <param name="action">What to do now that the response has arrived.</param>
    /// <param name="parent">The interaction's trace; the default for the current one.</param>
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
#pragma warning disable CA1031 // Nobody awaits a delivery, so an exception would go unnoticed.
        catch (Exception exception)
        {
            return new DeliveryResult(FaultKind.AnswerFailed, FaultReporter.Describe(exception));
        }
#pragma warning restore CA1031
    }
}
