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

    /// <summary>The formats by file.</summary>
    public SortedDictionary<string, FormatFile> Formats { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a format file had to be left out, so that a reference to it cannot be checked.</summary>
    public bool LacksFormats { get; set; }

    /// <summary>The ids of sources that are cited outside the knowledge; null where nobody can tell.</summary>
    public IReadOnlySet<string>? CitedElsewhere { get; set; }

    /// <summary>Every graded statement, and where it stands.</summary>
    public IEnumerable<Located<Evidence>> AllEvidence()
    {
        foreach (var (variant, at) in Indexed(Variants?.Variants))
        {
            foreach (var located in In(KnowledgeLayout.Variants, $"$.variants[{at}].evidence", variant.Evidence))
            {
                yield return located;
            }
        }

        foreach (var (neighbour, at) in Indexed(Variants?.Neighbours))
        {
            yield return new(KnowledgeLayout.Variants, $"$.neighbours[{at}].evidence", neighbour.Evidence);
        }

        foreach (var (sighting, at) in Indexed(Sightings?.Sightings))
        {
            yield return new(KnowledgeLayout.Sightings, $"$.sightings[{at}].evidence", sighting.Evidence);
        }

        foreach (var (trap, at) in Indexed(Traps?.RomLabels))
        {
            yield return new(KnowledgeLayout.Traps, $"$.romLabels[{at}].evidence", trap.Evidence);
        }

        foreach (var (clue, at) in Indexed(Clues?.Clues))
        {
            yield return new(KnowledgeLayout.Clues, $"$.clues[{at}].evidence", clue.Evidence);
        }

        foreach (var located in Formats.SelectMany(format => InFormat(format.Key, format.Value)))
        {
            yield return located;
        }
    }

    /// <summary>Every list of evidence that may not be empty, and where it stands.</summary>
    public IEnumerable<Located<IReadOnlyList<Evidence>>> AllEvidenceLists()
    {
        foreach (var (variant, at) in Indexed(Variants?.Variants))
        {
            yield return new(KnowledgeLayout.Variants, $"$.variants[{at}].evidence", variant.Evidence);
        }

        foreach (var (file, format) in Formats)
        {
            foreach (var (path, evidence) in ListsOf(format))
            {
                yield return new(file, path, evidence);
            }
        }
    }

    /// <summary>Every trait, and where it stands.</summary>
    public IEnumerable<Located<Trait>> AllTraits() =>
        from format in Formats
        from band in Indexed(format.Value.Bands)
        from trait in Indexed(band.Item.Traits)
        select new Located<Trait>(format.Key, $"$.bands[{band.At}].traits[{trait.At}]", trait.Item);

    /// <summary>The items of a list with their places; none where the list is missing.</summary>
    public static IEnumerable<(T Item, int At)> Indexed<T>(IReadOnlyList<T>? items) =>
        (items ?? []).Select((item, at) => (item, at));

    private static IEnumerable<Located<Evidence>> InFormat(string file, FormatFile format) =>
        ListsOf(format).SelectMany(list => In(file, list.Path, list.Evidence));

    private static IEnumerable<(string Path, IReadOnlyList<Evidence> Evidence)> ListsOf(FormatFile format)
    {
        yield return ("$.assumptions", format.Assumptions);
        foreach (var (knot, at) in Indexed(format.Curve?.Knots))
        {
            yield return ($"$.curve.knots[{at}].earliest.evidence", knot.Earliest.Evidence);
            yield return ($"$.curve.knots[{at}].latest.evidence", knot.Latest.Evidence);
        }

        if (format.Curve is { } curve)
        {
            yield return ("$.curve.beyond.evidence", curve.Beyond.Evidence);
        }

        foreach (var (band, at) in Indexed(format.Bands))
        {
            yield return ($"$.bands[{at}].evidence", band.Evidence);
        }
    }

    private static IEnumerable<Located<Evidence>> In(string file, string path, IReadOnlyList<Evidence> evidence) =>
        evidence.Select((record, at) => new Located<Evidence>(file, $"{path}[{at}]", record));
}
