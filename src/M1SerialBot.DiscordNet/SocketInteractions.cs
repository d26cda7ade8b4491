using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Discord.WebSocket;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.DiscordNet;

/// <summary>Maps each <see cref="SocketInteraction"/> to the bot's <see cref="Interaction"/>, which is read from the same JSON, and back. Thread-safe.</summary>
/// <remarks>A <see cref="SocketInteraction"/> alone isn't enough: without a cache of servers, it doesn't have the user's permissions in the channel.</remarks>
internal sealed class SocketInteractions
{
    private readonly ConcurrentDictionary<ulong, Interaction> _pending = new();
    private readonly ConditionalWeakTable<Interaction, SocketInteraction> _sockets = [];

    /// <summary>Adds an interaction that Discord.Net is about to read.</summary>
    public void Add(Interaction interaction) => _pending[interaction.Id.Value] = interaction;

    /// <summary>Removes an interaction; false if Discord.Net has read it.</summary>
    public bool Remove(Interaction interaction) => _pending.TryRemove(interaction.Id.Value, out _);

    public Interaction? Map(SocketInteraction socket)
    {
        if (_pending.TryRemove(socket.Id, out var interaction))
        {
            _sockets.Add(interaction, socket);
        }

        return interaction;
    }

    public SocketInteraction? Map(Interaction interaction) => _sockets.TryGetValue(interaction, out var socket) ? socket : null;
}
