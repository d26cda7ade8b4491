using M1SerialBot.DiscordApi;

namespace M1SerialBot.Bot.Features.Faq;

/// <summary>Remembers for ten minutes which topic was answered where and for whom, and forgets the oldest when there are too many.</summary>
/// <remarks>Each process remembers by itself; where several answer as webhooks, a topic may come once from each.</remarks>
internal sealed class RecentAnswers(TimeProvider time)
{
    /// <summary>How many answers are remembered.</summary>
    public const int Capacity = 4096;

    /// <summary>How many people are pinged for one answer; from then on it is only said to the caller.</summary>
    public const int MaxUsers = 25;

    private static readonly TimeSpan Span = TimeSpan.FromMinutes(10);

    private readonly Dictionary<(Snowflake Channel, string Topic), Remembered> _answers = [];
    private readonly Queue<((Snowflake Channel, string Topic) Key, long At)> _order = new();
    private readonly Lock _lock = new();

    /// <summary>Looks for an answer within the last ten minutes; where there was none, this one is remembered.</summary>
    /// <param name="channel">Where.</param>
    /// <param name="topic">What.</param>
    /// <param name="user">Who is to be pinged; null for nobody. A person who is new to the answer counts as pinged from now on.</param>
    /// <param name="answer">The id by which this answer can be found.</param>
    /// <returns>The earlier answer; null where there was none.</returns>
    public RecentAnswer? GetOrAdd(Snowflake channel, string topic, Snowflake? user, Snowflake answer)
    {
        lock (_lock)
        {
            Forget();
            if (_answers.TryGetValue((channel, topic), out var first))
            {
                return new RecentAnswer(first.Answer, user is { } other && first.Users.Count < MaxUsers && first.Users.Add(other));
            }

            _answers[(channel, topic)] = new Remembered(answer, user is { } pinged ? [pinged] : []);
            _order.Enqueue(((channel, topic), time.GetTimestamp()));
            return null;
        }
    }

    private void Forget()
    {
        while (_order.TryPeek(out var oldest) && (time.GetElapsedTime(oldest.At) >= Span || _order.Count >= Capacity))
        {
            _order.Dequeue();
            _answers.Remove(oldest.Key);
        }
    }

    private sealed record Remembered(Snowflake Answer, HashSet<Snowflake> Users);
}
