using M1SerialBot.DiscordApi;

namespace M1SerialBot.Bot.Features.Faq;

/// <summary>Remembers for ten minutes which topic was answered in which channel and for whom. The oldest are dropped when it's full.</summary>
/// <remarks>In memory: if several processes answer a webhook, each may give the same answer once.</remarks>
internal sealed class RecentAnswers(TimeProvider time)
{
    public const int Capacity = 4096;

    /// <summary>How many people are pinged for one answer.</summary>
    public const int MaxUsers = 25;

    private static readonly TimeSpan Span = TimeSpan.FromMinutes(10);

    private readonly Dictionary<(Snowflake Channel, string Topic), Remembered> _answers = [];
    private readonly Queue<((Snowflake Channel, string Topic) Key, long At)> _order = new();
    private readonly Lock _lock = new();

    /// <summary>Finds an answer of the last ten minutes. If there's none, remembers this one and returns null.</summary>
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

/// <summary>An answer that the channel just saw.</summary>
/// <param name="Answer">The id of its interaction.</param>
/// <param name="IsNewToUser">Whether the user hasn't been pinged for it yet.</param>
internal sealed record RecentAnswer(Snowflake Answer, bool IsNewToUser);
