using System.Collections.Frozen;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Knowledge;

/// <summary>Everything that is known, checked and ready to decode with. It never changes.</summary>
public sealed class KnowledgeBase
{
    /// <summary>How many dated units near a number make its confidence medium.</summary>
    public const int UnitsForMedium = ConfidencePolicy.UnitsForMedium;

    /// <summary>How many make it high.</summary>
    public const int UnitsForHigh = ConfidencePolicy.UnitsForHigh;

    private const string UnknownModelName = "another instrument";

    private readonly string[] _modelNames;

    private KnowledgeBase(KnowledgeDocuments files, SerialFormat[] formats, string version)
    {
        Version = version;
        Sources = files.AllSources().Select(located => located.Value).ToFrozenDictionary(source => source.Id, StringComparer.Ordinal);
        Variants = files.Variants!.Variants;
        Neighbours = files.Variants.Neighbours;
        Claims = files.Claims!.Claims;
        ClaimWords = files.Claims.Words ?? [];
        Sightings = [.. files.Sightings.Select(located => located.Value)];
        Formats = [.. formats.Select(format => format.Data)];
        Span = Variants.Select(variant => variant.Span.ToWindow()).Aggregate((left, right) => left.Hull(right));
        ContradictingUnits = [.. formats.SelectMany(format => format.DatedUnits).SelectMany(ContradictingUnit.In)];
        SerialFormats = formats;
        Shapes = new ShapeSet(formats);
        RomLabels = [.. files.KnownNonSerials!.RomLabels];
        ListPrices = [.. files.KnownNonSerials.ListPrices];
        Clues = files.Clues!.Clues.ToFrozenDictionary(clue => clue.Kind);
        Lexicon = files.Lexicon;
        LookAlikes = files.Notation!.LookAlikes.ToFrozenDictionary(pair => pair.Letter, pair => pair.Digit);
        _modelNames =
        [
            .. Variants.Select(variant => variant.Id),
            .. Neighbours.Select(neighbour => neighbour.Id),
            .. Lexicon.Instruments!.Makers.SelectMany(maker => maker.Models.Select(model => NameOf(maker, model)).Prepend(maker.Id)),
            UnknownModelName,
        ];
    }

    /// <summary>Identifies this content: twelve hexadecimal digits.</summary>
    public string Version { get; }

    /// <summary>Every source by its id.</summary>
    public IReadOnlyDictionary<string, Source> Sources { get; }

    /// <summary>The instruments that the knowledge is about.</summary>
    public IReadOnlyList<Variant> Variants { get; }

    /// <summary>Instruments that people take for them.</summary>
    public IReadOnlyList<RelatedModel> Neighbours { get; }

    /// <summary>What the web says, believed or not.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>Units that somebody has seen.</summary>
    public IReadOnlyList<Sighting> Sightings { get; }

    /// <summary>How many of them are dated by something other than their serial.</summary>
    public int DatedUnits => Sightings.Count(sighting => sighting.IsDated);

    /// <summary>The dated units that bound no curve: they contradict it, or the others, or may have been repaired.</summary>
    public IReadOnlyList<ContradictingUnit> ContradictingUnits { get; }

    /// <summary>Every format, in order of precedence.</summary>
    public IReadOnlyList<FormatDocument> Formats { get; }

    /// <summary>From the first month of any variant to the last; both ends are known.</summary>
    public MonthWindow Span { get; }

    /// <summary>Everything in it that people read, so that another language can have it.</summary>
    public IEnumerable<KnowledgeSentence> Sentences => KnowledgeSentence.In(this);

    /// <summary>Words that mean the same in the cues of claims.</summary>
    internal IReadOnlyList<ClaimWords> ClaimWords { get; }

    internal SerialFormat[] SerialFormats { get; }

    internal ShapeSet Shapes { get; }

    internal KnownNonSerial[] RomLabels { get; }

    internal KnownNonSerial[] ListPrices { get; }

    internal FrozenDictionary<ClueKind, ClueRecord> Clues { get; }

    /// <summary>The words around numbers; complete.</summary>
    internal LexiconDocuments Lexicon { get; }

    internal DatesDocument Dates => Lexicon.Dates!;

    /// <summary>An instrument that no list names.</summary>
    internal ModelId UnknownModel => new(_modelNames.Length - 1);

    internal FrozenDictionary<char, char> LookAlikes { get; }

    /// <summary>The variant that a result is about; null if it's about none of them.</summary>
    public Variant? VariantOf(DecodeResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Variants.FirstOrDefault(variant => variant.Id == result.Model);
    }

    /// <summary>The format that made a reading.</summary>
    public FormatDocument FormatOf(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Formats.First(format => format.Id == reading.Format);
    }

    /// <summary>Compiles documents that the foundation rules accept.</summary>
    internal static KnowledgeBase Compile(KnowledgeDocuments files, string version) => new(files, [.. FormatCompiler.Compile(files)], version);

    internal string NameOf(ModelId model) => _modelNames[model.Index];

    // A "Fender Strat" has its maker's name already.
    private static string NameOf(Maker maker, string model) =>
        maker.Names.Count == 0 || model.StartsWith(maker.Id, StringComparison.OrdinalIgnoreCase) ? model : $"{maker.Id} {model}";

    internal bool IsVariant(ModelId model) => !model.IsNone && model.Index < Variants.Count;

    internal Variant VariantOf(ModelId model) => Variants[model.Index];
}

/// <summary>A dated unit that doesn't bound the curve: its record is wrong, or the curve is.</summary>
/// <param name="Evidence">Who saw it.</param>
/// <param name="Dated">When it can have been made, going by what dates it.</param>
/// <param name="Curve">When it was made according to the curve without any unit.</param>
/// <param name="Standing">Why it doesn't.</param>
/// <param name="Against">What it contradicts: other units, or what holds the curve; empty for a possible repair that contradicts nothing.</param>
public sealed record ContradictingUnit(Evidence Evidence, MonthWindow Dated, MonthWindow Curve, UnitStanding Standing, IReadOnlyList<Evidence> Against)
{
    internal static IEnumerable<ContradictingUnit> In(DatedUnits units) => units.Units.Index()
        .Where(unit => units.StandingOf(unit.Index) != UnitStanding.Carries)
        .Select(unit => new ContradictingUnit(unit.Item.Evidence, unit.Item.Dated, unit.Item.Curve, units.StandingOf(unit.Index), [.. units.Against(unit.Index)]));
}
