using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.DiscordApi.Execution;

/// <summary>Answers interactions; it never sees the transport, does no I/O, and may be called from many threads at once.</summary>
public interface IInteractionHandler
{
    /// <summary>Answers an interaction.</summary>
    /// <param name="interaction">Anything but a ping, which the transport answers itself.</param>
    /// <returns>The reply.</returns>
    Reply Handle(Interaction interaction);
}
