using System.Collections.Frozen;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge.Data;
using M1SerialBot.Decoding.Text;

namespace M1SerialBot.Decoding.Knowledge;

/// <summary>All that is known, checked and ready to decode with; it never changes.</summary>
public sealed class KnowledgeBase
{
    private readonly string[] _modelNames;

    internal KnowledgeBase(KnowledgeFiles files, ReadingFormat[] formats, PhraseBook phrases, string version)
    {
        Version = version;
        Sources = files.Sources!.Sources.ToFrozenDictionary(source => source.Id, StringComparer.Ordinal);
        Variants = files.Variants!.Variants;
        Neighbours = files.Variants.Neighbours;
        Claims = files.Claims!.Claims;
        Sightings = files.Sightings!.Sightings;
        Formats = [.. formats.Select(format => format.Data)];
        Span = Variants.Select(variant => variant.Span.ToWindow()).Aggregate((left, right) => left.Hull(right));
        ContradictingUnits = [.. formats.SelectMany(format => ContradictingUnit.In(format.DatedUnits))];
        ReadingFormats = formats;
        Forms = new FormSet(formats);
        Phrases = phrases;
        RomLabels = [.. files.Traps!.RomLabels];
        ListPrices = [.. files.Traps.ListPrices];
        Clues = files.Clues!.Clues.ToFrozenDictionary(clue => clue.Kind);
        LookAlikes = files.Notation!.LookAlikes.ToFrozenDictionary(pair => pair.Letter, pair => pair.Digit);
        Months = files.Notation.Months;
        Eras = files.Notation.Eras;
        YearWords = files.Notation.YearWords;
        _modelNames =
        [
            .. Variants.Select(variant => variant.Id),
            .. Neighbours.Select(neighbour => neighbour.Id),
            .. files.Notation.Instruments.Select(instrument => instrument.Id),
        ];
    }

    /// <summary>Names this very content: twelve hexadecimal digits.</summary>
    public string Version { get; }

    /// <summary>Every source by its id.</summary>
    public IReadOnlyDictionary<string, Source> Sources { get; }

    /// <summary>The instruments that the knowledge is about.</summary>
    public IReadOnlyList<Variant> Variants { get; }

    /// <summary>Instruments that are taken for them.</summary>
    public IReadOnlyList<Neighbour> Neighbours { get; }

    /// <summary>What the web says, believed or not.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>Units that were seen.</summary>
    public IReadOnlyList<Sighting> Sightings { get; }

    /// <summary>How many of them something other than their serial dates.</summary>
    public int DatedUnits => Sightings.Count(sighting => sighting.IsDated);

    /// <summary>The dated units that a curve, or the others, contradict.</summary>
    public IReadOnlyList<ContradictingUnit> ContradictingUnits { get; }

    /// <summary>Every reading format, in order of precedence.</summary>
    public IReadOnlyList<FormatFile> Formats { get; }

    /// <summary>From the first month of any variant to the last; both ends are known.</summary>
    public MonthWindow Span { get; }

    internal ReadingFormat[] ReadingFormats { get; }

    internal FormSet Forms { get; }

    internal PhraseBook Phrases { get; }

    internal Trap[] RomLabels { get; }

    internal Trap[] ListPrices { get; }

    internal FrozenDictionary<ClueKind, ClueData> Clues { get; }

    internal FrozenDictionary<char, char> LookAlikes { get; }

    internal IReadOnlyList<IReadOnlyList<string>> Months { get; }

    internal IReadOnlyList<Era> Eras { get; }

    internal IReadOnlyList<string> YearWords { get; }

    /// <summary>The variant that a result is about; null where it is about none of them.</summary>
    public Variant? VariantOf(DecodeResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Variants.FirstOrDefault(variant => variant.Id == result.Model);
    }

    /// <summary>The format that a reading is by.</summary>
    internal ReadingFormat FormatOf(Reading reading)
    {
        var at = 0;
        while (ReadingFormats[at].Data.Id != reading.Format)
        {
            at++;
        }

        return ReadingFormats[at];
    }

    /// <summary>The name of a model by its place; variants first, then neighbours, then other instruments.</summary>
    internal string NameOf(int model) => _modelNames[model];

    /// <summary>Whether a place stands for a variant.</summary>
    internal bool IsVariant(int model) => model >= 0 && model < Variants.Count;
}
