using System.Collections.Immutable;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Listings;
using M1SerialBot.Decoding.Pipeline;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Scanning.Judging;

namespace M1SerialBot.Decoding;

/// <summary>Reads serials. It never throws for what people type, keeps nothing and is thread-safe.</summary>
public sealed class SerialDecoder
{
    /// <summary>How many characters of a listing are read.</summary>
    public const int MaxListingLength = 6000;

    private const int UsualItems = 4;

    private readonly Lexicon _lexicon;
    private readonly ClueContext _clues;
    private readonly NextClueAdvisor _advisor;
    private readonly CandidateSelector _selector;
    private readonly FormatMatcher _matcher;
    private readonly FailureDiagnoser _diagnoser;
    private readonly EmptyResults _empty;
    private readonly Lazy<ListingReader> _listings;
    private readonly ListingJudge _listingJudge;

    /// <summary>Initializes a decoder.</summary>
    /// <param name="knowledge">What to decode with.</param>
    public SerialDecoder(KnowledgeBase knowledge)
        : this(knowledge ?? throw new ArgumentNullException(nameof(knowledge)), LexiconCompiler.Compile(knowledge))
    {
    }

    private SerialDecoder(KnowledgeBase knowledge, Lexicon lexicon)
    {
        Knowledge = knowledge;
        _lexicon = lexicon;
        _clues = new ClueContext(knowledge);
        _advisor = new NextClueAdvisor(_clues, text => Decode(text));
        _selector = new CandidateSelector(knowledge);
        _matcher = new FormatMatcher(knowledge);
        _diagnoser = new FailureDiagnoser(knowledge);
        _empty = new EmptyResults(knowledge);
        _listings = new Lazy<ListingReader>(() => new ListingReader(knowledge, lexicon, _clues));
        _listingJudge = new ListingJudge(knowledge, (serial, clues) => Decode(serial, clues));
    }

    /// <summary>What it decodes with.</summary>
    public KnowledgeBase Knowledge { get; }

    /// <summary>A decoder with other facts and the same words: compiling those takes most of the time.</summary>
    internal SerialDecoder WithFacts(KnowledgeBase knowledge) => new(knowledge, _lexicon);

    /// <summary>Reads the one serial in a text.</summary>
    /// <param name="input">Any text; null counts as empty.</param>
    /// <param name="clues">What else is known about the unit; null for nothing.</param>
    /// <returns>Every reading, with its window, evidence and doubts, or the problem with the text. Never null.</returns>
    public DecodeResult Decode(string? input, ClueSet? clues = null)
    {
        var text = input ?? "";
        using var workspace = new ScanBuffers(text, stackalloc char[ScanBuffers.ShortText], stackalloc Token[ScanBuffers.ShortText], _lexicon, Knowledge.Shapes);
        using var scan = new Scanner(workspace, _lexicon, Knowledge.Shapes, stackalloc Candidate[UsualItems], isField: true);
        var given = ParsedClues.Parse(_clues, clues ?? ClueSet.None).WithLicenceOf(scan);
        var selection = _selector.Select(scan);
        return selection.Count switch
        {
            1 => _matcher.Match(text, selection.First, scan.SoleModel, given),
            0 => _diagnoser.Diagnose(text, scan, given),
            _ => Several(text, SerialFinder.Find(Knowledge, scan, Leniency.Lenient).Serials, given),
        };
    }

    /// <summary>Finds serials in running text, in one pass over it.</summary>
    /// <param name="text">Any text; null counts as empty.</param>
    /// <param name="leniency">How much a number must look like a serial.</param>
    /// <returns>What can be a serial, and which numbers are something else. Never null.</returns>
    public FindResult FindAll(string? text, Leniency leniency = Leniency.Normal)
    {
        var raw = text ?? "";
        using var workspace = new ScanBuffers(raw, stackalloc char[ScanBuffers.ShortText], stackalloc Token[ScanBuffers.ShortText], _lexicon, Knowledge.Shapes, onlyNumbers: true);
        using var scan = new Scanner(workspace, _lexicon, Knowledge.Shapes, stackalloc Candidate[UsualItems], isField: false);
        return SerialFinder.Find(Knowledge, scan, leniency);
    }

    /// <summary>Finds the numbers in running text, and says what speaks for and against each of them.</summary>
    /// <param name="text">Any text; null counts as empty.</param>
    /// <returns>Every number with what the witnesses say about it, in the order of the text. Never null.</returns>
    public IReadOnlyList<JudgedNumber> Explain(string? text)
    {
        var numbers = new List<JudgedNumber>();
        using var workspace = new ScanBuffers(text ?? "", stackalloc char[ScanBuffers.ShortText], stackalloc Token[ScanBuffers.ShortText], _lexicon, Knowledge.Shapes);
        using var scan = new Scanner(workspace, _lexicon, Knowledge.Shapes, stackalloc Candidate[UsualItems], isField: false, numbers);
        return numbers;
    }

    /// <summary>Reads the one serial that running text holds: the labelled one, or else the only one.</summary>
    /// <param name="text">Any text; null counts as empty.</param>
    /// <returns>The reading of that serial; the problem of several, or of none. Never null.</returns>
    public DecodeResult DecodeMessage(string? text)
    {
        var raw = text ?? "";
        using var workspace = new ScanBuffers(raw, stackalloc char[ScanBuffers.ShortText], stackalloc Token[ScanBuffers.ShortText], _lexicon, Knowledge.Shapes);
        using var scan = new Scanner(workspace, _lexicon, Knowledge.Shapes, stackalloc Candidate[UsualItems], isField: false);
        var given = ParsedClues.None.WithLicenceOf(scan);
        var ranked = SerialFinder.Rank(Knowledge, scan);
        if (ranked is not [{ IsLabelled: true }, ..] && _diagnoser.LabelledInDoubt(raw, scan, given) is { } asked)
        {
            return asked;
        }

        return ranked switch
        {
            [] => _diagnoser.NothingFound(raw, scan, given),
            [var only] => _matcher.Match(raw, only.Candidate, scan.SoleModel, given),
            [{ IsLabelled: true } labelled, { IsLabelled: false }, ..] => _matcher.Match(raw, labelled.Candidate, scan.SoleModel, given),
            _ => Several(raw, [.. ranked.Select(found => found.Serial)], given),
        };
    }

    /// <summary>Reads a listing as a whole, and sets what it says against what is known.</summary>
    /// <param name="text">Any text; null counts as empty, and whatever is beyond <see cref="MaxListingLength"/> isn't read.</param>
    /// <returns>What it says, each with its place in the text, what is thought of it, and what to ask. Never null.</returns>
    public ListingReport CheckListing(string? text)
    {
        var read = Start(text);
        return _listingJudge.Judge(read, _listings.Value.Read(read));
    }

    /// <summary>Finds the claims about serials that a text makes and that the knowledge has judged.</summary>
    /// <param name="text">Any text; null counts as empty, and whatever is beyond <see cref="MaxListingLength"/> isn't read.</param>
    /// <returns>Each claim once, in the order of the text; none if it makes none. Never null.</returns>
    public IReadOnlyList<ClaimMade> FindClaims(string? text) => _listings.Value.ReadClaims(Start(text));

    /// <summary>Compares two units: which is newer?</summary>
    /// <param name="first">Any text with one serial in it.</param>
    /// <param name="second">Another.</param>
    /// <returns>How the first compares with the second, and why. Never null.</returns>
    public Comparison Compare(string? first, string? second) => SerialComparer.Compare(Decode(first), Decode(second));

    /// <summary>Suggests which missing clue would narrow the window most.</summary>
    /// <param name="result">A result of this decoder.</param>
    /// <returns>The clue, or null if none is expected to narrow the window by a month, or if there is no window.</returns>
    public NextBestClue? NextBestClue(DecodeResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return _advisor.Advise(result);
    }

    private static string Start(string? text)
    {
        if (text is null || text.Length <= MaxListingLength)
        {
            return text ?? "";
        }

        return text[..(char.IsHighSurrogate(text[MaxListingLength - 1]) ? MaxListingLength - 1 : MaxListingLength)];
    }

    private DecodeResult Several(string text, ImmutableArray<Serial> serials, ParsedClues given) =>
        _empty.Make(text, Outcome.Ambiguous, [new SeveralNumbers(serials.Min(serial => serial.Start), serials), .. given.Problems], given);
}
