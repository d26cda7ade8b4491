using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord.Waiting;

namespace M1SerialBot.LoopbackDiscord.Interactions;

/// <summary>All delivered interactions.</summary>
internal sealed class InteractionLedger(Records records)
{
    private readonly ConcurrentDictionary<string, Delivered> _byId = [];
    private readonly ConcurrentDictionary<string, Delivered> _byToken = [];

    /// <summary>All of them, in order.</summary>
    public WaitableList<Delivered> Delivered { get; } = new(records.Signal);

    /// <summary>Their messages.</summary>
    public MessageStore Messages { get; } = new();

    /// <summary>Adds an interaction.</summary>
    /// <exception cref="ArgumentException">It has no id or token, or was delivered before.</exception>
    public Delivered Register(JsonObject interaction)
    {
        var delivered = new Delivered(records, Messages, interaction);
        if (!_byId.TryAdd(delivered.Id, delivered) || !_byToken.TryAdd(delivered.Token, delivered))
        {
            throw new ArgumentException($"Interaction {delivered.Id} was delivered before.", nameof(interaction));
        }

        Delivered.Add(delivered);
        return delivered;
    }

    /// <summary>The interaction with an id and a token; null for none.</summary>
    public Delivered? Find(string id, string token) => _byId.GetValueOrDefault(id) is { } found && found.Token == token ? found : null;

    /// <summary>The interaction with a token; null for none.</summary>
    public Delivered? FindByToken(string token) => _byToken.GetValueOrDefault(token);

    /// <summary>Forgets every interaction and every message.</summary>
    public void Forget()
    {
        _byId.Clear();
        _byToken.Clear();
        Delivered.Forget(_ => true);
        Messages.Forget();
    }
}
