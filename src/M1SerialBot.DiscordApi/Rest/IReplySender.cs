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

    /// <summary>Does what comes after a reply.</summary>
    /// <param name="interaction">The interaction.</param>
    /// <param name="after">What is done.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="RestException">Discord cannot be reached in time.</exception>
    Task<DeliveryResult> RunAfterResponseAsync(Interaction interaction, ResponseAction after, CancellationToken cancellation);
}
