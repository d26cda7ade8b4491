using M1SerialBot.DiscordApi;

namespace M1SerialBot.Commands.Faq;

/// <summary>Remembers for ten minutes which topic was answered where, and forgets the oldest when there are too many.</summary>
/// <remarks>Each process remembers by itself; where several answer as webhooks, a topic may come once from each.</remarks>
internal sealed class RepeatGuard(TimeProvider time)
{
    /// <summary>How many answers are remembered.</summary>
    public const int Most = 4096;

    private static readonly TimeSpan Span = TimeSpan.FromMinutes(10);

    private readonly Dictionary<(Snowflake Channel, string Topic), (Snowflake Answer, long At)> _answers = [];
    private readonly Queue<((Snowflake Channel, string Topic) Key, long At)> _order = new();
    private readonly Lock _lock = new();

    /// <summary>The first answer within the last ten minutes; null where there was none, and then this one is remembered.</summary>
    /// <param name="channel">Where.</param>
    /// <param name="topic">What.</param>
    /// <param name="answer">The id by which the answer can be found.</param>
    public Snowflake? FirstOrNote(Snowflake channel, string topic, Snowflake answer)
    {
        lock (_lock)
        {
            Forget();
            if (_answers.TryGetValue((channel, topic), out var first))
            {
                return first.Answer;
            }

            var now = time.GetTimestamp();
            _answers[(channel, topic)] = (answer, now);
            _order.Enqueue(((channel, topic), now));
            return null;
        }
    }

    private void Forget()
    {
        while (_order.TryPeek(out var oldest) && (time.GetElapsedTime(oldest.At) >= Span || _order.Count >= Most))
        {
            _order.Dequeue();
            _answers.Remove(oldest.Key);
        }
    }
}
