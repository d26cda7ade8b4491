namespace M1SerialBot.Content.Faq;

/// <summary>Tells questions that a topic surely answers from those that it may answer, and from the rest.</summary>
/// <remarks>
/// A name or keyword answers if it's the whole question, stop words aside. In a longer question it answers only if the
/// topic has every other word too: a question about a phone's battery isn't about the instrument's.
/// </remarks>
internal sealed class FaqMatcher
{
    public const int MaxOffers = 3;

    private readonly SearchWords _words;
    private readonly TermExtractor _extractor;
    private readonly Entry[] _entries;
    private readonly Vocabulary _vocabulary;

    public FaqMatcher(IReadOnlyList<FaqTopic> topics, SearchWords words)
    {
        _words = words;
        _extractor = new TermExtractor(topics.SelectMany(Names), words);
        _entries = [.. topics.Select(EntryOf)];
        _vocabulary = new Vocabulary(_entries.SelectMany(entry => entry.Terms), words);
    }

    public FaqMatch Match(string text)
    {
        var terms = _extractor.Read(text);
        var contained = _entries.Select(entry => (entry.Topic, Phrases: entry.PhrasesIn(terms))).ToList();
        var exact = contained.Where(entry => entry.Phrases.Exists(phrase => phrase.CanAnswer && phrase.Terms.Length == terms.Length)).ToList();
        var sure = exact.Count > 0 ? exact : [.. contained.Where(entry => entry.Phrases.Exists(phrase => phrase.IsSubject) && Cover(entry.Phrases, terms))];
        return sure is [var only]
            ? new FaqMatch(only.Topic, [])
            : new FaqMatch(null, Offers(_words.Split(text).Length == 1, _extractor.Read(text, _vocabulary.Closest)));
    }

    private Entry EntryOf(FaqTopic topic) => new(
        topic,
        Names(topic).SelectMany(_extractor.Read).Where(term => term != TermExtractor.You).ToHashSet(StringComparer.Ordinal),
        topic.Keywords.Prepend(topic.Title).SelectMany(_extractor.Read).Where(term => !_words.IsCommon(term)).ToHashSet(StringComparer.Ordinal),
        [.. Names(topic).Select(_extractor.Read).Where(terms => terms.Length > 0).Select(terms => new TopicPhrase(terms, _words))]);

    private static IEnumerable<string> Names(FaqTopic topic) => topic.Aliases.Prepend(topic.Title).Concat(topic.Keywords);

    private bool Cover(IReadOnlyList<TopicPhrase> phrases, string[] terms) =>
        terms.All(term => _words.IsNeutral(term) || phrases.Any(phrase => phrase.Terms.Contains(term)));

    private List<FaqTopic> Offers(bool isOneWord, string[] terms)
    {
        var subject = terms.Where(_words.IsContent).ToList() is { Count: > 0 } some ? some : [.. terms.Where(term => !_words.IsMood(term))];
        return
        [
            .. _entries
                .Where(entry => entry.Terms.Overlaps(terms))
                .Select(entry => (
                    entry.Topic, Shared: subject.Count(entry.Terms.Contains), Specific: subject.Count(entry.SpecificTerms.Contains), Phrases: entry.PhrasesIn(terms)))
                .Where(near => (isOneWord && near.Shared > 0) || IsNear(near.Phrases, near.Shared, near.Specific > 0, subject.Count))
                .OrderByDescending(near => near.Phrases.Where(phrase => phrase.IsSpecific).Select(phrase => phrase.Terms.Length).DefaultIfEmpty().Max())
                .ThenByDescending(near => near.Phrases.Count > 0)
                .ThenByDescending(near => near.Shared)
                .ThenByDescending(near => near.Specific)
                .ThenBy(near => near.Topic.PinnedOrder ?? int.MaxValue)
                .ThenBy(near => near.Topic.Slug, StringComparer.Ordinal)
                .Take(MaxOffers)
                .Select(near => near.Topic),
        ];
    }

    // Near: a specific phrase is contained; or any phrase, with two thirds of the words; or half of the words, one of them specific.
    private static bool IsNear(List<TopicPhrase> phrases, int shared, bool isSpecific, int words) =>
        phrases.Exists(phrase => phrase.IsSpecific)
        || (phrases.Count > 0 && 3 * shared >= 2 * words)
        || (isSpecific && 2 * shared >= words);

    private sealed record Entry(FaqTopic Topic, HashSet<string> Terms, HashSet<string> SpecificTerms, TopicPhrase[] Phrases)
    {
        // Every search looks at each of a thousand phrases, twice.
        public List<TopicPhrase> PhrasesIn(string[] terms)
        {
            var found = new List<TopicPhrase>();
            foreach (var phrase in Phrases)
            {
                if (phrase.IsIn(terms))
                {
                    found.Add(phrase);
                }
            }

            return found;
        }
    }

    /// <summary>A name or keyword of a topic, as terms: at least one, each once.</summary>
    private sealed record TopicPhrase(string[] Terms, SearchWords Words)
    {
        public bool IsSpecific { get; } = !Terms.All(Words.IsCommon);

        /// <summary>Whether it can be a whole question. A single common word can't.</summary>
        public bool CanAnswer => IsSpecific || Terms.Length > 1;

        /// <summary>Whether it can stand for its topic in a longer question. Neither a model's name nor "should I buy" says what else is asked.</summary>
        public bool IsSubject => !Terms.All(Words.IsNeutral) && (IsSpecific || Terms.Count(term => !Words.IsAdvice(term)) > 1);

        public bool IsIn(string[] terms)
        {
            foreach (var term in Terms)
            {
                if (Array.IndexOf(terms, term) < 0)
                {
                    return false;
                }
            }

            return true;
        }
    }
}

/// <summary>What a search makes of a question.</summary>
/// <param name="Answer">The topic that surely answers it, if any.</param>
/// <param name="Offers">Topics that may be meant, best first. Empty if there's an answer, or if nothing comes near.</param>
internal sealed record FaqMatch(FaqTopic? Answer, IReadOnlyList<FaqTopic> Offers)
{
    public static FaqMatch Nothing { get; } = new(null, []);

    /// <summary>The answer or the offers.</summary>
    public IReadOnlyList<FaqTopic> Topics => Answer is { } answer ? [answer] : Offers;

    /// <summary>The same topics as another catalog has them.</summary>
    public FaqMatch In(FaqCatalog catalog) => new(Answer is { } answer ? catalog.Find(answer.Slug) : null, [.. Offers.Select(topic => catalog.Find(topic.Slug)).OfType<FaqTopic>()]);
}
