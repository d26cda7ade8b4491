namespace M1SerialBot.Content.Faq;

/// <summary>Every word of every topic once, in order, so that a typed word is compared with few of them.</summary>
internal sealed class WordIndex
{
    private readonly int _topics;
    private readonly string[] _words;
    private readonly Entry[][] _entries;

    /// <summary>Makes an index of topics; a topic is known by its place.</summary>
    public WordIndex(IReadOnlyList<SearchedTopic> topics)
    {
        _topics = topics.Count;
        var words = topics
            .SelectMany((topic, at) => topic.Weights.Keys.Select(word => new Entry(word, at, topic.Weights[word])))
            .GroupBy(entry => entry.Word, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        _words = [.. words.Select(group => group.Key)];
        _entries = [.. words.Select(group => group.ToArray())];
    }

    /// <summary>Points for the words that a query shares with each topic, by the topic's place; a word that every topic has gives none.</summary>
    public int[] PointsOf(IEnumerable<string> query)
    {
        var sum = new int[_topics];
        foreach (var typed in query.Distinct(StringComparer.Ordinal))
        {
            var best = new int[_topics];
            foreach (var (at, points) in Near(typed))
            {
                var rarity = _topics - _entries[at].Length;
                foreach (var entry in _entries[at])
                {
                    best[entry.Topic] = Math.Max(best[entry.Topic], points * rarity * entry.Weight);
                }
            }

            for (var topic = 0; topic < _topics; topic++)
            {
                sum[topic] += best[topic];
            }
        }

        return sum;
    }

    private IEnumerable<(int At, int Points)> Near(string typed)
    {
        var at = Array.BinarySearch(_words, typed, StringComparer.Ordinal);
        for (var next = at < 0 ? ~at : at; next < _words.Length && _words[next].StartsWith(typed, StringComparison.Ordinal); next++)
        {
            yield return (next, WordMatch.Points(typed, _words[next]));
        }

        for (var ending = 1; ending <= WordMatch.MaxEndingLength && typed.Length - ending >= WordMatch.MinStemLength; ending++)
        {
            if (Array.BinarySearch(_words, typed[..^ending], StringComparer.Ordinal) is var stem and >= 0)
            {
                yield return (stem, WordMatch.Points(typed, _words[stem]));
            }
        }
    }

    private sealed record Entry(string Word, int Topic, int Weight);
}
