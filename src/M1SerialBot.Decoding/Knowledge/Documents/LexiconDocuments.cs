namespace M1SerialBot.Decoding.Knowledge.Documents;

/// <summary>Every document of the lexicon whose structure is sound; null or left out otherwise.</summary>
internal sealed class LexiconDocuments
{
    public LabelsDocument? Labels { get; set; }

    public StatementsDocument? Statements { get; set; }

    public CurrenciesDocument? Currencies { get; set; }

    public PlacesDocument? Places { get; set; }

    public EndingsDocument? Endings { get; set; }

    public InstrumentsDocument? Instruments { get; set; }

    public DatesDocument? Dates { get; set; }

    public ListingsDocument? Listings { get; set; }

    /// <summary>The keywords, in the order of their files.</summary>
    public List<Located<KeywordsDocument>> Keywords { get; } = [];

    public bool IsComplete => this is
    {
        Labels: not null, Statements: not null, Currencies: not null, Places: not null, Endings: not null, Instruments: not null, Dates: not null, Listings: not null, Keywords.Count: > 0,
    };

    /// <summary>Every list of words and phrases in the lexicon, and where it is.</summary>
    public IEnumerable<Located<IReadOnlyList<string>>> AllLists() =>
    [
        .. Labels is null ? [] : ListsOf(Labels),
        .. Statements is null ? [] : ListsOf(Statements),
        .. Keywords.SelectMany(file => ListsOf(file.File, file.Value)),
        .. Indexed.Of(Currencies?.Currencies).SelectMany(currency => ListsOf(currency.Item, currency.At)),
        .. Indexed.Of(Instruments?.Makers).SelectMany(maker => ListsOf(maker.Item, maker.At)),
        .. Groups(KnowledgePaths.Places, "places", Places?.Places ?? []),
        .. ListingLists(),
    ];

    /// <summary>Every list of words and phrases by which listings are read.</summary>
    public IEnumerable<Located<IReadOnlyList<string>>> ListingLists() =>
    [
        .. Indexed.Of(Listings?.Parts).SelectMany(part => ListsOf(part.Item, part.At)),
        .. Indexed.Of(Listings?.Cues).SelectMany(cue => Groups(KnowledgePaths.Listings, $"cues[{cue.At}].words", cue.Item.Words)),
    ];

    private static IEnumerable<Located<IReadOnlyList<string>>> ListsOf(ListingPart part, int at) =>
    [
        .. Groups(KnowledgePaths.Listings, $"parts[{at}].names", part.Names),
        .. Groups(KnowledgePaths.Listings, $"parts[{at}].good", part.Good ?? []),
        .. Groups(KnowledgePaths.Listings, $"parts[{at}].fault", part.Fault ?? []),
        .. Groups(KnowledgePaths.Listings, $"parts[{at}].renewed", part.Renewed ?? []),
        .. Groups(KnowledgePaths.Listings, $"parts[{at}].yes", part.Yes ?? []),
        .. Groups(KnowledgePaths.Listings, $"parts[{at}].no", part.No ?? []),
    ];

    private static IEnumerable<Located<IReadOnlyList<string>>> ListsOf(LabelsDocument labels) =>
    [
        .. Groups(KnowledgePaths.Labels, "labels", labels.Labels),
        .. Groups(KnowledgePaths.Labels, "labelsAfter", labels.LabelsAfter),
        .. Groups(KnowledgePaths.Labels, "numberWords", labels.NumberWords),
        .. Groups(KnowledgePaths.Labels, "fillers", labels.Fillers),
        .. Groups(KnowledgePaths.Labels, "comparisons", labels.Comparisons),
        .. Groups(KnowledgePaths.Labels, "ranges", labels.Ranges),
        .. Groups(KnowledgePaths.Labels, "alternatives", labels.Alternatives),
        .. Groups(KnowledgePaths.Labels, "inscriptions", labels.Inscriptions),
        .. Groups(KnowledgePaths.Labels, "things", labels.Things),
        new(KnowledgePaths.Labels, "$.labelBeginnings", labels.LabelBeginnings),
        new(KnowledgePaths.Labels, "$.otherEndings", labels.OtherEndings),
        new(KnowledgePaths.Labels, "$.ownMakers", labels.OwnMakers),
    ];

    private static IEnumerable<Located<IReadOnlyList<string>>> ListsOf(StatementsDocument statements) =>
    [
        .. Groups(KnowledgePaths.Statements, "suppositions", statements.Suppositions),
        .. Groups(KnowledgePaths.Statements, "examples", statements.Examples),
        .. Groups(KnowledgePaths.Statements, "own", statements.Own),
        .. Groups(KnowledgePaths.Statements, "denials", statements.Denials),
        .. Groups(KnowledgePaths.Statements, "denialsAfter", statements.DenialsAfter),
        .. Groups(KnowledgePaths.Statements, "attributions", statements.Attributions),
        .. Groups(KnowledgePaths.Statements, "references", statements.References),
        .. Groups(KnowledgePaths.Statements, "copulas", statements.Copulas),
        .. Groups(KnowledgePaths.Statements, "separate", statements.Separate),
        .. Groups(KnowledgePaths.Statements, "conjunctions", statements.Conjunctions),
        .. Groups(KnowledgePaths.Statements, "rangeJoins", statements.RangeJoins),
        .. Groups(KnowledgePaths.Statements, "rangeEnds", statements.RangeEnds),
    ];

    private static IEnumerable<Located<IReadOnlyList<string>>> ListsOf(string file, KeywordsDocument keywords) =>
    [
        .. Groups(file, "before", keywords.Before),
        .. Groups(file, "after", keywords.After),
        .. Groups(file, "everydayBefore", keywords.EverydayBefore),
        .. Groups(file, "everydayAfter", keywords.EverydayAfter),
    ];

    private static IEnumerable<Located<IReadOnlyList<string>>> ListsOf(Currency currency, int at) =>
    [
        new(KnowledgePaths.Currencies, $"$.currencies[{at}].words", currency.Words),
        new(KnowledgePaths.Currencies, $"$.currencies[{at}].everyday", currency.Everyday ?? []),
        new(KnowledgePaths.Currencies, $"$.currencies[{at}].capitals", currency.Capitals ?? []),
    ];

    private static IEnumerable<Located<IReadOnlyList<string>>> ListsOf(Maker maker, int at) =>
    [
        new(KnowledgePaths.Instruments, $"$.makers[{at}].names", maker.Names),
        new(KnowledgePaths.Instruments, $"$.makers[{at}].models", maker.Models),
    ];

    private static IEnumerable<Located<IReadOnlyList<string>>> Groups(string file, string list, IReadOnlyList<WordGroup> groups) =>
        groups.Select((group, at) => new Located<IReadOnlyList<string>>(file, $"$.{list}[{at}].words", group.Words));
}
