using System.Collections.Concurrent;
using Discord.WebSocket;
using M1SerialBot.DiscordApi.Execution;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.DiscordNet.Gateway;

/// <summary>Brings together what the gateway says of an interaction and the object that Discord.Net makes of it, and hands it on.</summary>
/// <remarks>
/// The object alone will not do: it does not tell what the caller may do in the channel, and of a modal with labels there is none at all.
/// </remarks>
internal sealed class InteractionCorrelator(InteractionDispatcher dispatcher, SocketInteractionMap objects)
{
    private readonly ConcurrentDictionary<ulong, Interaction> _expected = new();

    /// <summary>Discord.Net is about to be handed an interaction.</summary>
    public void Expect(Interaction interaction) => _expected[interaction.Id.Value] = interaction;

    /// <summary>Discord.Net has made its object; it is handed on at once, so that Discord.Net's loop reads on.</summary>
    public Task TakeAsync(SocketInteraction theirs)
    {
        if (_expected.TryRemove(theirs.Id, out var interaction))
        {
            objects.Add(interaction, theirs);
            dispatcher.Accept(interaction);
        }

        return Task.CompletedTask;
    }

    /// <summary>Discord.Net is done with an interaction; where it could make nothing of it, it is handed on alone.</summary>
    public void Settle(Interaction interaction)
    {
        if (_expected.TryRemove(interaction.Id.Value, out _))
        {
            dispatcher.Accept(interaction);
        }
    }
}
