namespace M1SerialBot.Faq;

/// <summary>Finds topics for what people type: exact names first, then keywords, then words of the text.</summary>
internal sealed class FaqSearch
{
    /// <summary>Characters of a query that are read; nobody types more to find a topic.</summary>
    public const int MostCharacters = 300;

    private readonly FaqTopic[] _pinned;
    private readonly SearchedTopic[] _topics;
    private readonly WordIndex _index;

    /// <summary>Makes topics ready to be searched.</summary>
    public FaqSearch(IReadOnlyList<FaqTopic> topics)
    {
        _pinned = [.. topics.Where(topic => topic.Place is not null).OrderBy(topic => topic.Place).Take(FaqLimits.Choices)];
        _topics = [.. topics.Select(topic => new SearchedTopic(topic))];
        _index = new WordIndex(_topics);
    }

    /// <summary>Finds topics.</summary>
    /// <param name="text">Whatever was typed; nothing, or nothing with a word in it, stands for the pinned topics.</param>
    /// <returns>At most 25 topics, best first, always in the same order; none where nothing fits.</returns>
    public IReadOnlyList<FaqTopic> Search(string? text)
    {
        var words = SearchWords.Of(text is { Length: > MostCharacters } ? text[..MostCharacters] : text ?? "");
        if (words.Length == 0)
        {
            return _pinned;
        }

        var points = _index.PointsOf(words);
        return
        [
            .. _topics
                .Select((topic, at) => (topic.Topic, Rank: topic.RankOf(words, points[at])))
                .Where(found => found.Rank.IsFound)
                .OrderByDescending(found => found.Rank.IsExact)
                .ThenByDescending(found => found.Rank.Keywords)
                .ThenByDescending(found => found.Rank.Words)
                .ThenBy(found => found.Topic.Place ?? int.MaxValue)
                .ThenBy(found => found.Topic.Slug, StringComparer.Ordinal)
                .Take(FaqLimits.Choices)
                .Select(found => found.Topic),
        ];
    }
}
