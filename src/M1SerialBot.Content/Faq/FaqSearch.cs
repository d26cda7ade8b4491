namespace M1SerialBot.Content.Faq;

/// <summary>Finds topics for what people type.</summary>
internal sealed class FaqSearch
{
    /// <summary>The rest of a longer query is ignored.</summary>
    public const int MaxCharacters = 300;

    private readonly SearchWords _words;
    private readonly FaqTopic[] _pinned;
    private readonly SearchableTopic[] _topics;
    private readonly WordIndex _index;
    private readonly FaqMatcher _matcher;

    public FaqSearch(IReadOnlyList<FaqTopic> topics, SearchWords words)
    {
        _words = words.Knowing(topics.SelectMany(topic => topic.Aliases.Concat(topic.Keywords).Prepend(topic.Title)));
        _pinned = [.. topics.Where(topic => topic.PinnedOrder is not null).OrderBy(topic => topic.PinnedOrder).ThenBy(topic => !topic.IsLocal).Take(FaqLimits.Choices)];
        _topics = [.. topics.Select(topic => new SearchableTopic(topic, _words))];
        _index = new WordIndex(_topics);
        _matcher = new FaqMatcher(topics, _words);
    }

    /// <summary>Looks for the topic that answers a question, strictly.</summary>
    public FaqMatch Match(string? text) => _matcher.Match(Shorten(text));

    /// <summary>Lists topics for somebody who's still typing and picks one, loosely.</summary>
    /// <returns>At most 25 topics, best first. Without a word in the text, the pinned ones.</returns>
    public IReadOnlyList<FaqTopic> Search(string? text)
    {
        var typed = Shorten(text);
        var all = _words.Split(typed);
        if (all.Length == 0)
        {
            return _pinned;
        }

        // "How do I" finds nothing by itself, but is how many questions begin.
        var words = all.Where(word => !_words.IsStopWord(word)).ToArray() is { Length: > 0 } some ? some : all;
        var points = _index.PointsFor(words.Distinct(StringComparer.Ordinal));
        return
        [
            .. _matcher.Match(typed).Topics
                .Concat(_topics
                    .Select((topic, at) => (topic.Topic, Keywords: topic.KeywordPoints(words), Words: points[at]))
                    .Where(found => found.Keywords > 0 || found.Words > 0)
                    .OrderByDescending(found => found.Keywords)
                    .ThenByDescending(found => found.Words)
                    .ThenBy(found => found.Topic.PinnedOrder ?? int.MaxValue)
                    .ThenBy(found => found.Topic.Slug, StringComparer.Ordinal)
                    .Select(found => found.Topic))
                .Distinct()
                .Take(FaqLimits.Choices),
        ];
    }

    private static string Shorten(string? text) => text is { Length: > MaxCharacters } ? text[..MaxCharacters] : text ?? "";
}
