namespace M1SerialBot.Content.Faq;

/// <summary>Tells a question that a topic surely answers from one that it may, and from one that none does.</summary>
/// <remarks>
/// A name or keyword answers where it is the whole question, but for words that say nothing. Inside a longer one it answers only where the
/// topic has every other word too: a battery in a question about a phone is no question about the instrument's battery.
/// </remarks>
internal sealed class FaqMatcher
{
    /// <summary>How many topics are offered at most.</summary>
    public const int MaxOffers = 3;

    private readonly IReadOnlyList<FaqTopic> _topics;
    private readonly TermExtractor _reader;
    private readonly Vocabulary _vocabulary;
    private readonly HashSet<string>[] _own;
    private readonly HashSet<string>[] _specific;
    private readonly Dictionary<string, List<TopicPhrase>> _phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _topicsWith = new(StringComparer.Ordinal);

    public FaqMatcher(IReadOnlyList<FaqTopic> topics)
    {
        _topics = topics;
        _reader = new TermExtractor(topics.SelectMany(Phrases));
        _own = [.. topics.Select(topic => Phrases(topic).SelectMany(_reader.Read).Where(term => term != TermExtractor.You).ToHashSet(StringComparer.Ordinal))];
        _specific = [.. topics.Select(topic => topic.Keywords.Prepend(topic.Title).SelectMany(_reader.Read).Where(term => !EnglishWords.IsCommon(term)).ToHashSet(StringComparer.Ordinal))];
        _vocabulary = new Vocabulary(_own.SelectMany(own => own));
        for (var at = 0; at < topics.Count; at++)
        {
            foreach (var phrase in Phrases(topics[at]).Select(_reader.Read).Where(terms => terms.Length > 0).Select(terms => new TopicPhrase(at, terms)))
            {
                // One of its terms is enough to look it up by; the others are compared.
                Add(_phrases, phrase.Terms[0], phrase);
            }

            foreach (var term in _own[at])
            {
                Add(_topicsWith, term, at);
            }
        }
    }

    /// <summary>Judges a question.</summary>
    /// <param name="text">Whatever was typed.</param>
    public FaqMatch Match(string text)
    {
        var terms = _reader.Read(text);
        var contained = Contained(terms);
        var exact = contained.Where(phrase => phrase.CanAnswer && phrase.Terms.Count == terms.Length).Select(phrase => phrase.Topic).Distinct().ToList();
        var sure = exact.Count > 0 ? exact : Covering(terms, contained);
        return sure is [var only] ? new FaqMatch(_topics[only], []) : new FaqMatch(null, Offers(SearchTokenizer.Tokenize(text).Length == 1, _reader.Read(text, _vocabulary.Near)));
    }

    private static IEnumerable<string> Phrases(FaqTopic topic) => topic.Aliases.Prepend(topic.Title).Concat(topic.Keywords);

    private static void Add<T>(Dictionary<string, List<T>> lists, string term, T item)
    {
        if (!lists.TryGetValue(term, out var list))
        {
            lists.Add(term, list = []);
        }

        list.Add(item);
    }

    private List<TopicPhrase> Contained(string[] terms) =>
        [.. terms.Where(_phrases.ContainsKey).SelectMany(term => _phrases[term]).Where(phrase => phrase.Terms.All(terms.Contains))];

    // The topics that have each word in a name or keyword that the question holds whole.
    private static List<int> Covering(string[] terms, List<TopicPhrase> contained) =>
        [.. contained.GroupBy(phrase => phrase.Topic).Where(phrases => phrases.Any(phrase => phrase.IsSubject) && Cover([.. phrases], terms)).Select(phrases => phrases.Key)];

    private static bool Cover(IReadOnlyList<TopicPhrase> phrases, string[] terms) =>
        terms.All(term => EnglishWords.IsNeutral(term) || phrases.Any(phrase => phrase.Terms.Contains(term)));

    private List<FaqTopic> Offers(bool isOneWord, string[] terms)
    {
        var contained = Contained(terms).ToLookup(phrase => phrase.Topic);
        var content = terms.Where(EnglishWords.IsContent).ToList() is { Count: > 0 } some ? some : [.. terms.Where(term => !EnglishWords.IsMood(term))];
        return
        [
            .. terms
                .Where(_topicsWith.ContainsKey)
                .SelectMany(term => _topicsWith[term])
                .Distinct()
                .Select(topic => (Topic: topic, Shared: content.Count(_own[topic].Contains), Specific: content.Count(_specific[topic].Contains), Phrases: contained[topic].ToList()))
                .Where(near => (isOneWord && near.Shared > 0) || IsNear(near.Phrases, near.Shared, near.Specific > 0, content.Count))
                .OrderByDescending(near => near.Phrases.Where(phrase => phrase.IsSpecific).Select(phrase => phrase.Terms.Count).DefaultIfEmpty().Max())
                .ThenByDescending(near => near.Phrases.Count > 0)
                .ThenByDescending(near => near.Shared)
                .ThenByDescending(near => near.Specific)
                .ThenBy(near => _topics[near.Topic].Place ?? int.MaxValue)
                .ThenBy(near => _topics[near.Topic].Slug, StringComparer.Ordinal)
                .Take(MaxOffers)
                .Select(near => _topics[near.Topic]),
        ];
    }

    // A subject that is named whole, most of a question that is all everyday words, or half of one of which a topic has more than such.
    private static bool IsNear(List<TopicPhrase> phrases, int shared, bool isTelling, int content) =>
        phrases.Exists(phrase => phrase.IsSpecific)
        || (phrases.Count > 0 && 3 * shared >= 2 * content)
        || (isTelling && 2 * shared >= content);
}
