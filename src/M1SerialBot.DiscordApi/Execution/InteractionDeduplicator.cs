namespace M1SerialBot.DiscordApi.Execution;

/// <summary>Remembers the latest ids, because the gateway may send an interaction twice. Thread-safe.</summary>
/// <param name="most">How many ids it remembers.</param>
internal sealed class InteractionDeduplicator(int most)
{
    private readonly HashSet<Snowflake> _known = [];
    private readonly Queue<Snowflake> _order = new();
    private readonly Lock _lock = new();

    /// <summary>Adds an id; false if it's known already.</summary>
    public bool TryAdd(Snowflake id)
    {
        lock (_lock)
        {
            if (!_known.Add(id))
            {
                return false;
            }

            _order.Enqueue(id);
            if (_order.Count > most)
            {
                _known.Remove(_order.Dequeue());
            }

            return true;
        }
    }
}
