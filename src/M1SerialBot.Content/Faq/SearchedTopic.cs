namespace M1SerialBot.Content.Faq;

/// <summary>A topic with its words, ready to be searched.</summary>
internal sealed class SearchedTopic
{
    private const int InTitle = 3;
    private const int InAlias = 2;
    private const int InBody = 1;

    private readonly string[][] _keywords;
    private readonly Dictionary<string, int> _weights = new(StringComparer.Ordinal);

    public SearchedTopic(FaqTopic topic)
    {
        Topic = topic;
        _keywords = [.. topic.Keywords.Select(SearchTokenizer.Tokenize)];
        Weigh(topic.Title, InTitle);
        Weigh(string.Join(' ', topic.Aliases.Concat(topic.Keywords)), InAlias);
        Weigh(topic.Body, InBody);
    }

    public FaqTopic Topic { get; }

    /// <summary>Each of its words once, with the weight of the best place it stands at.</summary>
    public IReadOnlyDictionary<string, int> Weights => _weights;

    /// <summary>How well it fits the words of a query.</summary>
    /// <param name="query">The words, at least one.</param>
    /// <param name="words">Its points for single words, from the index.</param>
    public SearchRank RankOf(string[] query, int words) =>
        new(_keywords.Sum(keyword => PointsOf(keyword, query)), words);

    // A phrase counts where all its words stand in a row; a longer one says more.
    private static int PointsOf(string[] keyword, string[] query)
    {
        var best = 0;
        for (var start = 0; start + keyword.Length <= query.Length; start++)
        {
            best = Math.Max(best, PointsAt(keyword, query.AsSpan(start, keyword.Length)));
        }

        return best * keyword.Length;
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
        foreach (var word in SearchTokenizer.Tokenize(text))
        {
            _weights.TryAdd(word, weight);
        }
    }
}
