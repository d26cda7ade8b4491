using System.Runtime.CompilerServices;
using Discord.WebSocket;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.DiscordNet.Gateway;

/// <summary>Discord.Net's object for each interaction that it could read, kept for as long as the interaction is.</summary>
internal sealed class SocketInteractionMap
{
    private readonly ConditionalWeakTable<Interaction, SocketInteraction> _objects = [];

    /// <summary>Keeps an interaction's object.</summary>
    public void Add(Interaction interaction, SocketInteraction theirs) => _objects.Add(interaction, theirs);

    /// <summary>The object of an interaction; null where Discord.Net made none.</summary>
    public SocketInteraction? Of(Interaction interaction) => _objects.TryGetValue(interaction, out var theirs) ? theirs : null;
}
