namespace M1SerialBot.Content.Faq;

/// <summary>Finds topics for what people type.</summary>
internal sealed class FaqSearch
{
    /// <summary>Characters of a query that are read; nobody types more to find a topic.</summary>
    public const int MaxCharacters = 300;

    private readonly FaqTopic[] _pinned;
    private readonly SearchedTopic[] _topics;
    private readonly WordIndex _index;
    private readonly FaqMatcher _matcher;

    /// <summary>Makes topics ready to be searched.</summary>
    public FaqSearch(IReadOnlyList<FaqTopic> topics)
    {
        _pinned = [.. topics.Where(topic => topic.Place is not null).OrderBy(topic => topic.Place).Take(FaqLimits.Choices)];
        _topics = [.. topics.Select(topic => new SearchedTopic(topic))];
        _index = new WordIndex(_topics);
        _matcher = new FaqMatcher(topics);
    }

    /// <summary>Judges a question strictly: the topic that answers it, those that it may mean, or neither.</summary>
    /// <param name="text">Whatever was typed.</param>
    public FaqMatch Match(string? text) => _matcher.Match(Read(text));

    /// <summary>Lists topics loosely, for somebody who is still typing and picks one.</summary>
    /// <param name="text">Whatever was typed; nothing, or nothing with a word in it, stands for the pinned topics.</param>
    /// <returns>At most 25 topics, best first, always in the same order; none where nothing fits.</returns>
    public IReadOnlyList<FaqTopic> Search(string? text)
    {
        var read = Read(text);
        var all = SearchTokenizer.Tokenize(read);
        if (all.Length == 0)
        {
            return _pinned;
        }

        // "How do I" finds nothing by itself, but is how many begin.
        var words = all.Where(word => !EnglishWords.IsStopWord(word)).ToArray() is { Length: > 0 } telling ? telling : all;
        var points = _index.PointsOf(words);
        return
        [
            .. _matcher.Match(read).Topics
                .Concat(_topics
                    .Select((topic, at) => (topic.Topic, Rank: topic.RankOf(words, points[at])))
                    .Where(found => found.Rank.IsFound)
                    .OrderByDescending(found => found.Rank.Keywords)
                    .ThenByDescending(found => found.Rank.Words)
                    .ThenBy(found => found.Topic.Place ?? int.MaxValue)
                    .ThenBy(found => found.Topic.Slug, StringComparer.Ordinal)
                    .Select(found => found.Topic))
                .Distinct()
                .Take(FaqLimits.Choices),
        ];
    }

    private static string Read(string? text) => text is { Length: > MaxCharacters } ? text[..MaxCharacters] : text ?? "";
}
