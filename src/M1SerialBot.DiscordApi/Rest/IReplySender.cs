using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.DiscordApi.Rest;

/// <summary>Sends replies to Discord, and what comes after them.</summary>
public interface IReplySender
{
    /// <summary>Sends a reply, trying again until it arrives or its time is up.</summary>
    /// <param name="interaction">The interaction.</param>
    /// <param name="reply">The reply.</param>
    /// <param name="within">How long that may take.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="RestException">Discord cannot be reached in time.</exception>
    Task<DeliveryResult> ReplyAsync(Interaction interaction, Reply reply, TimeSpan within, CancellationToken cancellation);

    /// <summary>Deletes the original: the response, or the message that a component is on.</summary>
    /// <param name="interaction">The interaction.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <exception cref="RestException">Discord can't be reached in time.</exception>
    Task<DeliveryResult> DeleteOriginalAsync(Interaction interaction, CancellationToken cancellation);
}
