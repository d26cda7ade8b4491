using M1SerialBot.Decoding.Knowledge;

namespace M1SerialBot.Content.Faq;

/// <summary>All topics in one language. Immutable and validated.</summary>
internal sealed class FaqCatalog
{
    private readonly FaqCatalog? _english;
    private readonly Dictionary<string, FaqTopic> _bySlug;

    // Built at the first search, to start faster.
    private readonly Lazy<FaqSearch> _search;

    /// <param name="topics">In any order.</param>
    /// <param name="words">The words of the language; null for English.</param>
    /// <param name="english">The same topics in English; null if this is English.</param>
    public FaqCatalog(IEnumerable<FaqTopic> topics, SearchWords? words = null, FaqCatalog? english = null)
    {
        _english = english;
        Topics = [.. topics.OrderBy(topic => topic.Slug, StringComparer.Ordinal)];
        _bySlug = Topics.ToDictionary(topic => topic.Slug, StringComparer.Ordinal);
        _search = new Lazy<FaqSearch>(() => new FaqSearch(Topics, words ?? EnglishWords.Words));
    }

    /// <summary>In the order of their slugs.</summary>
    public IReadOnlyList<FaqTopic> Topics { get; }

    /// <summary>What there is to translate: each topic by its slug, with its title and answer. A server's own are nobody else's.</summary>
    public IEnumerable<KnowledgeSentence> Sentences => Topics.Where(topic => !topic.IsLocal).Select(topic => new KnowledgeSentence(topic.Slug, $"{topic.Title}\n{topic.Body}"));

    public FaqTopic? Find(string slug) => _bySlug.GetValueOrDefault(slug);

    /// <summary>The topic with this slug; otherwise what the search makes of the words.</summary>
    public FaqMatch FindOrMatch(string asked) => Find(asked) is { } named ? new FaqMatch(named, []) : Match(asked);

    /// <inheritdoc cref="FaqSearch.Match"/>
    /// <remarks>People ask in English everywhere, so what another language doesn't answer is looked up in English too.</remarks>
    public FaqMatch Match(string? text)
    {
        var found = _search.Value.Match(text);
        return found.Answer is null && _english?.Match(text).In(this) is { } english && (english.Answer is not null || found.Offers.Count == 0) ? english : found;
    }

    /// <inheritdoc cref="FaqSearch.Search"/>
    public IReadOnlyList<FaqTopic> Search(string? text) =>
        _search.Value.Search(text) is { Count: 0 } && _english is not null ? [.. _english.Search(text).Select(topic => Find(topic.Slug)).OfType<FaqTopic>()] : _search.Value.Search(text);

    /// <summary>The same topics in another language. A server's own stay as they are, and so does what isn't translated.</summary>
    public FaqCatalog Translate(IEnumerable<FaqTranslation> translations, SearchWords words)
    {
        var bySlug = translations.ToDictionary(translation => translation.Slug, StringComparer.Ordinal);
        return new FaqCatalog(Topics.Select(topic => !topic.IsLocal && bySlug.TryGetValue(topic.Slug, out var found) ? found.Of(topic) : topic), words, this);
    }
}
