namespace M1SerialBot.Decoding.Knowledge.Documents;

/// <summary>Every document of the lexicon whose structure is sound; null or left out otherwise.</summary>
internal sealed class LexiconDocuments
{
    public LabelsDocument? Labels { get; set; }

    public CurrenciesDocument? Currencies { get; set; }

    public PlacesDocument? Places { get; set; }

    public EndingsDocument? Endings { get; set; }

    public InstrumentsDocument? Instruments { get; set; }

    public DatesDocument? Dates { get; set; }

    /// <summary>The keywords, in the order of their files.</summary>
    public List<Located<KeywordsDocument>> Keywords { get; } = [];

    public bool IsComplete => this is
    {
        Labels: not null, Currencies: not null, Places: not null, Endings: not null, Instruments: not null, Dates: not null, Keywords.Count: > 0,
    };

    /// <summary>Every word and phrase of the lexicon, and where it is.</summary>
    public IEnumerable<Located<string>> AllWords()
    {
        foreach (var word in Labels is null ? [] : WordsOf(Labels))
        {
            yield return word;
        }

        foreach (var (file, _, keywords) in Keywords)
        {
            foreach (var word in In(file, "before", keywords.Before).Concat(In(file, "after", keywords.After))
                .Concat(In(file, "everydayBefore", keywords.EverydayBefore)).Concat(In(file, "everydayAfter", keywords.EverydayAfter)))
            {
                yield return word;
            }
        }

        foreach (var (currency, at) in Indexed.Of(Currencies?.Currencies))
        {
            foreach (var word in Located.Each(KnowledgePaths.Currencies, $"$.currencies[{at}].words", currency.Words)
                .Concat(Located.Each(KnowledgePaths.Currencies, $"$.currencies[{at}].everyday", currency.Everyday ?? []))
                .Concat(Located.Each(KnowledgePaths.Currencies, $"$.currencies[{at}].capitals", currency.Capitals ?? [])))
            {
                yield return word;
            }
        }

        foreach (var (maker, at) in Indexed.Of(Instruments?.Makers))
        {
            foreach (var word in Located.Each(KnowledgePaths.Instruments, $"$.makers[{at}].names", maker.Names)
                .Concat(Located.Each(KnowledgePaths.Instruments, $"$.makers[{at}].models", maker.Models)))
            {
                yield return word;
            }
        }

        foreach (var word in In(KnowledgePaths.Places, "places", Places?.Places ?? []))
        {
            yield return word;
        }
    }

    private static IEnumerable<Located<string>> WordsOf(LabelsDocument labels) =>
        In(KnowledgePaths.Labels, "labels", labels.Labels)
            .Concat(In(KnowledgePaths.Labels, "labelsAfter", labels.LabelsAfter))
            .Concat(In(KnowledgePaths.Labels, "numberWords", labels.NumberWords))
            .Concat(In(KnowledgePaths.Labels, "fillers", labels.Fillers))
            .Concat(In(KnowledgePaths.Labels, "comparisons", labels.Comparisons))
            .Concat(In(KnowledgePaths.Labels, "ranges", labels.Ranges))
            .Concat(In(KnowledgePaths.Labels, "alternatives", labels.Alternatives))
            .Concat(In(KnowledgePaths.Labels, "inscriptions", labels.Inscriptions))
            .Concat(Located.Each(KnowledgePaths.Labels, "$.labelBeginnings", labels.LabelBeginnings))
            .Concat(Located.Each(KnowledgePaths.Labels, "$.otherEndings", labels.OtherEndings))
            .Concat(Located.Each(KnowledgePaths.Labels, "$.ownMakers", labels.OwnMakers));

    private static IEnumerable<Located<string>> In(string file, string list, IReadOnlyList<WordGroup> groups) =>
        Indexed.Of(groups).SelectMany(group => Located.Each(file, $"$.{list}[{group.At}].words", group.Item.Words));
}
