namespace M1SerialBot.Content.Faq;

/// <summary>Which topics have which words, by the words' first letters: words that begin differently are never alike.</summary>
internal sealed class WordIndex
{
    private readonly int _topics;
    private readonly Dictionary<char, IndexedWord[]> _byLetter;

    public WordIndex(IReadOnlyList<SearchableTopic> topics)
    {
        _topics = topics.Count;
        _byLetter = topics
            .SelectMany((topic, at) => topic.Weights.Select(word => (Word: word.Key, Topic: at, Weight: word.Value)))
            .GroupBy(found => found.Word, StringComparer.Ordinal)
            .Select(word => new IndexedWord(word.Key, [.. word.Select(found => (found.Topic, found.Weight * (topics.Count - word.Count())))]))
            .GroupBy(word => word.Word[0])
            .ToDictionary(letter => letter.Key, letter => letter.ToArray());
    }

    /// <summary>The points of each topic for some words. Rare words count for more; one that every topic has counts for nothing.</summary>
    public int[] PointsFor(IEnumerable<string> typed)
    {
        var sums = new int[_topics];
        var best = new int[_topics];
        foreach (var word in typed)
        {
            Array.Clear(best);
            foreach (var known in _byLetter.GetValueOrDefault(word[0], []))
            {
                if (WordMatch.Points(word, known.Word) is var points and > 0)
                {
                    foreach (var (topic, weight) in known.Topics)
                    {
                        best[topic] = Math.Max(best[topic], points * weight);
                    }
                }
            }

            for (var at = 0; at < sums.Length; at++)
            {
                sums[at] += best[at];
            }
        }

        return sums;
    }

    private sealed record IndexedWord(string Word, (int At, int Weight)[] Topics);
}
