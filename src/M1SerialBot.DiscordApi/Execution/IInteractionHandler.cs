using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.DiscordApi.Execution;

/// <summary>Answers interactions. Implementations don't know the transport, do no I/O, and are thread-safe.</summary>
public interface IInteractionHandler
{
    /// <summary>Answers an interaction.</summary>
    /// <param name="interaction">Anything but a ping, which the transport answers.</param>
    /// <returns>The reply.</returns>
    Reply Handle(Interaction interaction);
}
