using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Listings;

/// <summary>What a word or a phrase says of a part.</summary>
/// <param name="Topic">The part; null if the words before or after say which.</param>
/// <param name="State">How it is; null for a part's name alone.</param>
/// <param name="Cue">What the word means if it's neither a part nor a state.</param>
internal readonly record struct ConditionWord(ListingTopic? Topic, ConditionState? State, ListingCue? Cue)
{
    public bool IsName => Topic is not null && State is null;
}

/// <summary>The words of listings, ready to look up.</summary>
internal sealed class ListingWords
{
    private static readonly ListingCue[] OfConditions =
    [
        ListingCue.Good, ListingCue.Fault, ListingCue.Renewed, ListingCue.Missing, ListingCue.Negation, ListingCue.NegationAfter, ListingCue.Copula, ListingCue.Contrast,
    ];

    private readonly List<ConditionWord> _conditionWords = [];
    private readonly string[] _volts;

    public ListingWords(ListingsDocument document)
    {
        var conditions = new List<Cue>();
        foreach (var part in document.Parts)
        {
            Add(conditions, part.Names, new ConditionWord(part.Topic, null, null));
            Add(conditions, part.Good, new ConditionWord(part.Topic, ConditionState.Good, null));
            Add(conditions, part.Fault, new ConditionWord(part.Topic, ConditionState.Fault, null));
            Add(conditions, part.Renewed, new ConditionWord(part.Topic, ConditionState.Renewed, null));
            Add(conditions, part.Yes, new ConditionWord(part.Topic, ConditionState.Yes, null));
            Add(conditions, part.No, new ConditionWord(part.Topic, ConditionState.No, null));
        }

        foreach (var words in document.Cues.Where(words => OfConditions.Contains(words.Cue)))
        {
            Add(conditions, words.Words, words.Cue switch
            {
                ListingCue.Good => new ConditionWord(null, ConditionState.Good, null),
                ListingCue.Fault => new ConditionWord(null, ConditionState.Fault, null),
                ListingCue.Renewed => new ConditionWord(null, ConditionState.Renewed, null),
                ListingCue.Missing => new ConditionWord(null, ConditionState.No, null),
                var cue => new ConditionWord(null, null, cue),
            });
        }

        Conditions = new CueIndex(conditions);
        Cues = new CueIndex(document.Cues
            .Where(words => !OfConditions.Contains(words.Cue))
            .SelectMany(words => words.Words.SelectMany(group => group.Words).Select(phrase => new Cue(phrase, (int)words.Cue))));
        Extras = document.Parts.Where(part => part.IsExtra).Select(part => part.Topic).ToHashSet();
        Mains = document.Mains.ToHashSet();
        _volts = [.. document.Cues.Where(words => words.Cue == ListingCue.Volt).SelectMany(words => words.Words).SelectMany(group => group.Words).Select(word => string.Concat(LexiconCompiler.WordsOf(word)))];
    }

    /// <summary>The words about parts and their states.</summary>
    public CueIndex Conditions { get; }

    /// <summary>All others; the id is the <see cref="ListingCue"/>.</summary>
    public CueIndex Cues { get; }

    /// <summary>What's there if a listing names it.</summary>
    public IReadOnlySet<ListingTopic> Extras { get; }

    /// <summary>The mains voltages of the world.</summary>
    public IReadOnlySet<int> Mains { get; }

    /// <summary>Whether what is glued to a number is the sign for volts.</summary>
    public bool IsVolt(ReadOnlySpan<char> letters)
    {
        foreach (var volt in _volts)
        {
            if (Hashes.AreEqual(letters, volt))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a hit of <see cref="Conditions"/> says.</summary>
    public ConditionWord this[in CueHit hit] => _conditionWords[hit.Id];

    private void Add(List<Cue> cues, IReadOnlyList<WordGroup>? groups, ConditionWord word)
    {
        foreach (var phrase in (groups ?? []).SelectMany(group => group.Words))
        {
            cues.Add(new Cue(phrase, _conditionWords.Count));
        }

        _conditionWords.Add(word);
    }
}
