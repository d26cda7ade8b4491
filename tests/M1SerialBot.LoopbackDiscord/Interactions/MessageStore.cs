using System.Text.Json.Nodes;

namespace M1SerialBot.LoopbackDiscord.Interactions;

/// <summary>The messages that exist: those that the bot wrote, and those that its components sit on.</summary>
internal sealed class MessageStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, JsonObject> _messages = [];
    private readonly List<string> _deleted = [];

    /// <summary>The ids of the messages that were deleted, in order.</summary>
    public IReadOnlyList<string> Deleted
    {
        get
        {
            lock (_lock)
            {
                return [.. _deleted];
            }
        }
    }

    /// <summary>Takes a message in, unless it is there already or was deleted.</summary>
    /// <returns>Its id.</returns>
    public string Add(JsonObject message)
    {
        var id = (string)message["id"]!;
        lock (_lock)
        {
            if (!_deleted.Contains(id))
            {
                _messages.TryAdd(id, (JsonObject)message.DeepClone());
            }
        }

        return id;
    }

    /// <summary>Forgets every message.</summary>
    public void Forget()
    {
        lock (_lock)
        {
            _messages.Clear();
            _deleted.Clear();
        }
    }

    /// <summary>A copy of a message; null where there is none.</summary>
    public JsonObject? Find(string? id)
    {
        lock (_lock)
        {
            return id is not null && _messages.TryGetValue(id, out var message) ? (JsonObject)message.DeepClone() : null;
        }
    }

    /// <summary>Changes a message.</summary>
    /// <returns>A copy of it afterwards; null where there is none.</returns>
    public JsonObject? Edit(string? id, Action<JsonObject> edit)
    {
        lock (_lock)
        {
            if (id is null || !_messages.TryGetValue(id, out var message))
            {
                return null;
            }

            edit(message);
            return (JsonObject)message.DeepClone();
        }
    }

    /// <summary>Deletes a message; false where there is none.</summary>
    public bool Delete(string? id)
    {
        lock (_lock)
        {
            if (id is null || !_messages.Remove(id))
            {
                return false;
            }

            _deleted.Add(id);
            return true;
        }
    }
}
