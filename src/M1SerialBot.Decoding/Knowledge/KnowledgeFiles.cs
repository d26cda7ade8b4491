using M1SerialBot.Decoding.Knowledge.Data;

namespace M1SerialBot.Decoding.Knowledge;

/// <summary>Every file of knowledge whose structure is sound; null or left out where it is not, so that the rest can still be checked.</summary>
internal sealed class KnowledgeFiles
{
    public SourcesFile? Sources { get; set; }

    public VariantsFile? Variants { get; set; }

    public ClaimsFile? Claims { get; set; }

    public SightingsFile? Sightings { get; set; }

    public TrapsFile? Traps { get; set; }

    public CluesFile? Clues { get; set; }

    public NotationFile? Notation { get; set; }

    /// <summary>The formats, in the order of their files.</summary>
    public List<Located<FormatFile>> Formats { get; } = [];

    /// <summary>Whether a format file had to be left out, so that a reference to it cannot be checked.</summary>
    public bool LacksFormats { get; set; }

    /// <summary>The ids of sources that are cited outside the knowledge; null where nobody can tell.</summary>
    public IReadOnlySet<string>? CitedElsewhere { get; set; }

    /// <summary>The same files as if nothing dated any unit.</summary>
    public KnowledgeFiles WithoutDatedUnits()
    {
        var others = new KnowledgeFiles
        {
            Sources = Sources,
            Variants = Variants,
            Claims = Claims,
            Sightings = new SightingsFile([.. Sightings!.Sightings.Where(sighting => !sighting.IsDated)]),
            Traps = Traps,
            Clues = Clues,
            Notation = Notation,
        };
        others.Formats.AddRange(Formats);
        return others;
    }

    /// <summary>Every graded statement, and where it stands.</summary>
    public IEnumerable<Located<Evidence>> AllEvidence()
    {
        foreach (var (variant, at) in Placed.Of(Variants?.Variants))
        {
            foreach (var located in Located.Each(KnowledgeLayout.Variants, $"$.variants[{at}].evidence", variant.Evidence))
            {
                yield return located;
            }
        }

        foreach (var (neighbour, at) in Placed.Of(Variants?.Neighbours))
        {
            yield return new(KnowledgeLayout.Variants, $"$.neighbours[{at}].evidence", neighbour.Evidence);
        }

        foreach (var (sighting, at) in Placed.Of(Sightings?.Sightings))
        {
            yield return new(KnowledgeLayout.Sightings, $"$.sightings[{at}].evidence", sighting.Evidence);
        }

        foreach (var (trap, at) in Placed.Of(Traps?.RomLabels))
        {
            yield return new(KnowledgeLayout.Traps, $"$.romLabels[{at}].evidence", trap.Evidence);
        }

        foreach (var (trap, at) in Placed.Of(Traps?.ListPrices))
        {
            yield return new(KnowledgeLayout.Traps, $"$.listPrices[{at}].evidence", trap.Evidence);
        }

        foreach (var (clue, at) in Placed.Of(Clues?.Clues))
        {
            yield return new(KnowledgeLayout.Clues, $"$.clues[{at}].evidence", clue.Evidence);
        }

        foreach (var located in Formats.SelectMany(ListsOf).SelectMany(list => Located.Each(list.File, list.Path, list.Value)))
        {
            yield return located;
        }
    }

    /// <summary>Every list of evidence that may not be empty, and where it stands.</summary>
    public IEnumerable<Located<IReadOnlyList<Evidence>>> AllEvidenceLists()
    {
        foreach (var (variant, at) in Placed.Of(Variants?.Variants))
        {
            yield return new(KnowledgeLayout.Variants, $"$.variants[{at}].evidence", variant.Evidence);
        }

        foreach (var list in Formats.SelectMany(ListsOf))
        {
            yield return list;
        }
    }

    /// <summary>Every trait, and where it stands.</summary>
    public IEnumerable<Located<Trait>> AllTraits() =>
        from format in Formats
        from band in Placed.Of(format.Value.Bands)
        from trait in Located.Each(format.File, $"$.bands[{band.At}].traits", band.Item.Traits)
        select trait;

    private static IEnumerable<Located<IReadOnlyList<Evidence>>> ListsOf(Located<FormatFile> located)
    {
        var (file, _, format) = located;
        yield return new(file, "$.assumptions", format.Assumptions);
        foreach (var (knot, at) in Placed.Of(format.Curve?.Knots))
        {
            yield return new(file, $"$.curve.knots[{at}].earliest.evidence", knot.Earliest.Evidence);
            yield return new(file, $"$.curve.knots[{at}].latest.evidence", knot.Latest.Evidence);
        }

        if (format.Curve is { } curve)
        {
            yield return new(file, "$.curve.beyond.evidence", curve.Beyond.Evidence);
        }

        foreach (var (band, at) in Placed.Of(format.Bands))
        {
            yield return new(file, $"$.bands[{at}].evidence", band.Evidence);
        }
    }
}
