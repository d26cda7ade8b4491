using M1SerialBot.DiscordApi.Interactions;
using M1SerialBot.DiscordApi.Replies;
using M1SerialBot.DiscordApi.Rest;

namespace M1SerialBot.DiscordApi.Delivery;

/// <summary>Brings replies to Discord; whatever keeps one from arriving is counted and logged, not thrown.</summary>
public sealed class ReplyDelivery
{
    private readonly DiscordRest _rest;
    private readonly Faults _faults;

    /// <summary>Makes it.</summary>
    /// <param name="rest">Discord's REST API.</param>
    /// <param name="faults">Where what goes wrong is counted and logged.</param>
    public ReplyDelivery(DiscordRest rest, Faults faults)
    {
        _rest = rest;
        _faults = faults;
    }

    /// <summary>Sends a reply, and does what comes after it.</summary>
    internal async Task DeliverAsync(Interaction interaction, Reply reply, TimeSpan within)
    {
        if (within <= TimeSpan.Zero)
        {
            _faults.Report(FaultKind.ReplyLost, $"interaction {interaction.Id}: the reply was made too late");
        }
        else if (await TryAsync(interaction, _rest.ReplyAsync(interaction, reply, within, CancellationToken.None)).ConfigureAwait(false) && reply.Then is { } then)
        {
            await FollowAsync(interaction, then).ConfigureAwait(false);
        }
    }

    /// <summary>Does what comes after a reply that has arrived.</summary>
    internal Task FollowAsync(Interaction interaction, AfterReply then) => TryAsync(interaction, _rest.FollowAsync(interaction, then, CancellationToken.None));

    private async Task<bool> TryAsync(Interaction interaction, Task<RestAnswer> sending)
    {
        try
        {
            var answer = await sending.ConfigureAwait(false);
            if (FaultOf(answer) is { } fault)
            {
                _faults.Report(fault, $"interaction {interaction.Id}: {answer.Route} was answered with {(int)answer.Status}, code {answer.Error.Code}");
            }

            return answer.IsSuccess;
        }
        catch (RestException exception)
        {
            _faults.Report(FaultKind.ReplyLost, $"interaction {interaction.Id}: {exception.Message}");
            return false;
        }
    }

    private static FaultKind? FaultOf(RestAnswer answer) => answer switch
    {
        { IsSuccess: true } => null,
        { Error.Code: RestError.AlreadyAnswered } => FaultKind.ReplyTwice,
        { Error.Code: RestError.UnknownInteraction } => FaultKind.ReplyLate,
        _ => FaultKind.ReplyRefused,
    };
}
