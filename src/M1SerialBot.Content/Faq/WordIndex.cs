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

/// <summary>A topic with its words.</summary>
internal sealed class SearchableTopic
{
    private const int TitleWeight = 3;
    private const int AliasWeight = 2;
    private const int BodyWeight = 1;

    private readonly SearchWords _words;
    private readonly string[][] _keywords;
    private readonly Dictionary<string, int> _weights = new(StringComparer.Ordinal);

    public SearchableTopic(FaqTopic topic, SearchWords words)
    {
        Topic = topic;
        _words = words;
        _keywords = [.. topic.Keywords.Select(words.Split)];
        Weigh(topic.Title, TitleWeight);
        Weigh(string.Join(' ', topic.Aliases.Concat(topic.Keywords)), AliasWeight);
        Weigh(topic.Body, BodyWeight);
    }

    public FaqTopic Topic { get; }

    /// <summary>Each of its words, with the weight of the best place where it occurs.</summary>
    public IReadOnlyDictionary<string, int> Weights => _weights;

    /// <summary>Points for the keywords in a query. A phrase counts if its words are next to one another; a longer one counts for more.</summary>
    public int KeywordPoints(string[] query)
    {
        var sum = 0;
        foreach (var keyword in _keywords)
        {
            var best = 0;
            for (var start = 0; start + keyword.Length <= query.Length; start++)
            {
                // Most words already differ in their first letter.
                best = query[start][0] == keyword[0][0] ? Math.Max(best, PointsAt(keyword, query.AsSpan(start, keyword.Length))) : best;
            }

            sum += best * keyword.Length;
        }

        return sum;
    }

    private static int PointsAt(string[] keyword, ReadOnlySpan<string> typed)
    {
        var sum = 0;
        for (var at = 0; at < keyword.Length; at++)
        {
            var points = WordMatch.Points(typed[at], keyword[at]);
            if (points == 0)
            {
                return 0;
            }

            sum += points;
        }

        return sum;
    }

    private void Weigh(string text, int weight)
    {
        foreach (var word in _words.Split(text))
        {
            _weights.TryAdd(word, weight);
        }
    }
}

/// <summary>How similar two words are.</summary>
internal static class WordMatch
{
    private const int MinTypedLength = 3;
    private const int MinStemLength = 4;
    private const int MaxEndingLength = 3;

    private const int Whole = 2;
    private const int Similar = 1;

    /// <summary>2 for the same word, 1 if one is the beginning of the other (a word still being typed, or with another ending), else 0.</summary>
    public static int Points(string typed, string word) =>
        typed[0] != word[0] ? 0
        : typed == word ? Whole
        : typed.Length >= MinTypedLength && word.StartsWith(typed, StringComparison.Ordinal) ? Similar
        : word.Length >= MinStemLength && typed.Length - word.Length <= MaxEndingLength && typed.StartsWith(word, StringComparison.Ordinal) ? Similar
        : 0;
}
