namespace M1SerialBot.DiscordApi.Execution;

/// <summary>The last few ids that were met, so that what the gateway sends again is not answered again.</summary>
/// <param name="most">How many are kept.</param>
internal sealed class InteractionDeduplicator(int most)
{
    private readonly HashSet<Snowflake> _known = [];
    private readonly Queue<Snowflake> _order = new();
    private readonly Lock _lock = new();

    /// <summary>Takes an id; false where it was met before.</summary>
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
