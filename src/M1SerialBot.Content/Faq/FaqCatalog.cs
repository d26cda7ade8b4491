namespace M1SerialBot.Content.Faq;

/// <summary>All topics. Immutable and validated.</summary>
internal sealed class FaqCatalog
{
    private readonly Dictionary<string, FaqTopic> _bySlug;

    // Built at the first search, to start faster.
    private readonly Lazy<FaqSearch> _search;

    public FaqCatalog(IEnumerable<FaqTopic> topics)
    {
        Topics = [.. topics.OrderBy(topic => topic.Slug, StringComparer.Ordinal)];
        _bySlug = Topics.ToDictionary(topic => topic.Slug, StringComparer.Ordinal);
        _search = new Lazy<FaqSearch>(() => new FaqSearch(Topics));
    }

    /// <summary>In the order of their slugs.</summary>
    public IReadOnlyList<FaqTopic> Topics { get; }

    public FaqTopic? Find(string slug) => _bySlug.GetValueOrDefault(slug);

    /// <summary>The topic with this slug; otherwise what the search makes of the words.</summary>
    public FaqMatch FindOrMatch(string asked) => Find(asked) is { } named ? new FaqMatch(named, []) : Match(asked);

    /// <inheritdoc cref="FaqSearch.Match"/>
    public FaqMatch Match(string? text) => _search.Value.Match(text);

    /// <inheritdoc cref="FaqSearch.Search"/>
    public IReadOnlyList<FaqTopic> Search(string? text) => _search.Value.Search(text);
}
