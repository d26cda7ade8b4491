using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.DiscordApi.Rest;

/// <summary>Sends replies to Discord.</summary>
public interface IReplySender
{
    /// <summary>Sends a reply, with retries until it arrives or its time is up.</summary>
    /// <param name="interaction">The interaction.</param>
    /// <param name="reply">The reply.</param>
    /// <param name="within">How long all attempts may take together.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <exception cref="RestException">Discord can't be reached in time.</exception>
    Task<DeliveryResult> ReplyAsync(Interaction interaction, Reply reply, TimeSpan within, CancellationToken cancellation);

    /// <summary>Deletes the original: the response, or the message that a component is on.</summary>
    /// <param name="interaction">The interaction.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <exception cref="RestException">Discord can't be reached in time.</exception>
    Task<DeliveryResult> DeleteOriginalAsync(Interaction interaction, CancellationToken cancellation);
}

/// <summary>The outcome of a request with an interaction's token.</summary>
/// <param name="Fault">Why Discord didn't accept it; null if it did.</param>
/// <param name="Detail">More about it. Never a token, a URL with one, or user input.</param>
public readonly record struct DeliveryResult(FaultKind? Fault, string Detail);
