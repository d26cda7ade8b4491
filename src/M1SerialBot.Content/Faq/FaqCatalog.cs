namespace M1SerialBot.Content.Faq;

/// <summary>Every topic, whole and checked; it never changes.</summary>
internal sealed class FaqCatalog
{
    private readonly Dictionary<string, FaqTopic> _bySlug;

    // Made for the first who searches, not at every start.
    private readonly Lazy<FaqSearch> _search;

    /// <summary>Takes over topics that were found sound.</summary>
    public FaqCatalog(IEnumerable<FaqTopic> topics)
    {
        Topics = [.. topics.OrderBy(topic => topic.Slug, StringComparer.Ordinal)];
        _bySlug = Topics.ToDictionary(topic => topic.Slug, StringComparer.Ordinal);
        _search = new Lazy<FaqSearch>(() => new FaqSearch(Topics));
    }

    /// <summary>Every topic by its slug, in order.</summary>
    public IReadOnlyList<FaqTopic> Topics { get; }

    /// <summary>The topic of a slug; null where there is none.</summary>
    public FaqTopic? Find(string slug) => _bySlug.GetValueOrDefault(slug);

    /// <inheritdoc cref="FaqSearch.Match"/>
    public FaqMatch Match(string? text) => _search.Value.Match(text);

    /// <inheritdoc cref="FaqSearch.Search"/>
    public IReadOnlyList<FaqTopic> Search(string? text) => _search.Value.Search(text);
}
