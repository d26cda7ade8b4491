using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Knowledge.Documents;

/// <summary>Every document whose structure is sound. The others are null or left out, so that the rest can still be checked.</summary>
internal sealed class KnowledgeDocuments
{
    public SourcesDocument? Sources { get; set; }

    public VariantsDocument? Variants { get; set; }

    public ClaimsDocument? Claims { get; set; }

    public TrapsDocument? KnownNonSerials { get; set; }

    public CluesDocument? Clues { get; set; }

    public NotationDocument? Notation { get; set; }

    public LexiconDocuments Lexicon { get; private init; } = new();

    /// <summary>Whether nothing is missing that the knowledge is compiled from.</summary>
    public bool IsComplete => this is
    {
        Sources: not null, Variants: not null, Claims: not null,
        KnownNonSerials: not null, Clues: not null, Notation: not null, Lexicon.IsComplete: true, LacksFormats: false, Formats.Count: > 0,
    };

    /// <summary>The formats, in the order of their files.</summary>
    public List<Located<FormatDocument>> Formats { get; } = [];

    /// <summary>The units that were seen, in the order of their files.</summary>
    public List<Located<Sighting>> Sightings { get; } = [];

    /// <summary>Every source with its place: those of <c>sources.json</c>, then those that sightings bring along.</summary>
    public IEnumerable<Located<Source>> AllSources() =>
        Located.Each(KnowledgePaths.Sources, "$.sources", Sources?.Sources)
            .Concat(Sightings.Where(sighting => sighting.Value.Source is not null)
                .Select(sighting => new Located<Source>(sighting.File, "$.source", sighting.Value.Source!)));

    /// <summary>Whether a format had to be left out, so that references to it can't be checked.</summary>
    public bool LacksFormats { get; set; }

    /// <summary>The ids of sources that are cited outside the knowledge; null if unknown.</summary>
    public IReadOnlySet<string>? CitedElsewhere { get; set; }

    /// <summary>A copy in which no unit is dated.</summary>
    public KnowledgeDocuments WithoutDatedUnits()
    {
        var others = new KnowledgeDocuments
        {
            Sources = Sources,
            Variants = Variants,
            Claims = Claims,
            KnownNonSerials = KnownNonSerials,
            Clues = Clues,
            Notation = Notation,
            Lexicon = Lexicon,
        };
        others.Formats.AddRange(Formats);
        others.Sightings.AddRange(Sightings.Where(sighting => !sighting.Value.IsDated));
        return others;
    }

    /// <summary>Every graded statement with its place.</summary>
    public IEnumerable<Located<Evidence>> AllEvidence()
    {
        foreach (var (variant, at) in Indexed.Of(Variants?.Variants))
        {
            foreach (var located in Located.Each(KnowledgePaths.Variants, $"$.variants[{at}].evidence", variant.Evidence))
            {
                yield return located;
            }
        }

        foreach (var (neighbour, at) in Indexed.Of(Variants?.Neighbours))
        {
            yield return new(KnowledgePaths.Variants, $"$.neighbours[{at}].evidence", neighbour.Evidence);
        }

        foreach (var (file, _, sighting) in Sightings)
        {
            yield return new(file, "$.evidence", sighting.Evidence);
        }

        foreach (var (trap, at) in Indexed.Of(KnownNonSerials?.RomLabels))
        {
            yield return new(KnowledgePaths.KnownNonSerials, $"$.romLabels[{at}].evidence", trap.Evidence);
        }

        foreach (var (trap, at) in Indexed.Of(KnownNonSerials?.ListPrices))
        {
            yield return new(KnowledgePaths.KnownNonSerials, $"$.listPrices[{at}].evidence", trap.Evidence);
        }

        foreach (var (clue, at) in Indexed.Of(Clues?.Clues))
        {
            yield return new(KnowledgePaths.Clues, $"$.clues[{at}].evidence", clue.Evidence);
        }

        foreach (var located in Formats.SelectMany(ListsOf).SelectMany(list => Located.Each(list.File, list.Path, list.Value)))
        {
            yield return located;
        }
    }

    /// <summary>Every list of evidence that may not be empty, with its place.</summary>
    public IEnumerable<Located<IReadOnlyList<Evidence>>> AllEvidenceLists()
    {
        foreach (var (variant, at) in Indexed.Of(Variants?.Variants))
        {
            yield return new(KnowledgePaths.Variants, $"$.variants[{at}].evidence", variant.Evidence);
        }

        foreach (var list in Formats.SelectMany(ListsOf))
        {
            yield return list;
        }
    }

    /// <summary>Every trait with its place.</summary>
    public IEnumerable<Located<Trait>> AllTraits() =>
        from format in Formats
        from band in Indexed.Of(format.Value.Bands)
        from trait in Located.Each(format.File, $"$.bands[{band.At}].traits", band.Item.Traits)
        select trait;

    private static IEnumerable<Located<IReadOnlyList<Evidence>>> ListsOf(Located<FormatDocument> located)
    {
        var (file, _, format) = located;
        yield return new(file, "$.assumptions", format.Assumptions);
        if (format.Curve is { } curve)
        {
            foreach (var (milestone, at) in Indexed.Of(curve.Milestones))
            {
                yield return new(file, $"$.curve.milestones[{at}].evidence", milestone.Evidence);
            }

            foreach (var (pace, at) in Indexed.Of(curve.Paces))
            {
                yield return new(file, $"$.curve.paces[{at}].evidence", pace.Evidence);
            }

            yield return new(file, "$.curve.order.evidence", curve.Order.Evidence);
            yield return new(file, "$.curve.repairs.evidence", curve.Repairs.Evidence);
            yield return new(file, "$.curve.beyond.evidence", curve.Beyond.Evidence);
        }

        foreach (var (band, at) in Indexed.Of(format.Bands))
        {
            yield return new(file, $"$.bands[{at}].evidence", band.Evidence);
        }
    }
}

/// <summary>Where the documents lie below the knowledge folder.</summary>
internal static class KnowledgePaths
{
    public const string Sources = "sources.json";
    public const string Variants = "variants.json";
    public const string Claims = "claims.json";
    public const string KnownNonSerials = "traps.json";
    public const string Clues = "clues.json";
    public const string Notation = "notation.json";

    public const string Labels = "lexicon/labels.json";
    public const string Statements = "lexicon/statements.json";
    public const string Currencies = "lexicon/currencies.json";
    public const string Places = "lexicon/places.json";
    public const string Endings = "lexicon/endings.json";
    public const string Instruments = "lexicon/instruments.json";
    public const string Dates = "lexicon/dates.json";
    public const string Listings = "lexicon/listings.json";

    /// <summary>The folder with one file per kind of number that is no serial.</summary>
    public const string Keywords = "lexicon/keywords/";

    /// <summary>The folder with one file per unit that was seen; it may be empty.</summary>
    public const string Sightings = "sightings/";

    /// <summary>The folder with one file per format.</summary>
    public const string Formats = "formats/";
}
