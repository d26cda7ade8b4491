using System.Collections.Immutable;
using System.Runtime.InteropServices;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning.Judging;

/// <summary>Makes a candidate of every number: what the words beside it say, what its sentence says, and whose it is.</summary>
internal ref struct CandidateMaker
{
    /// <summary>What has to be passed here wherever it is; other words only where a clause begins.</summary>
    public const TokenMarks Passed = Statements.Reaching | TokenMarks.Separate | TokenMarks.Thing | TokenMarks.Maker;

    private readonly ReadOnlySpan<char> _normalized;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly Lexicon _lexicon;
    private readonly ShapeSet _shapes;
    private readonly bool _isField;
    private readonly List<JudgedNumber>? _log;
    private readonly NumberJudge _judge;
    private Statements _statements;
    private Owners _owners;
    private CandidateList _candidates;
    private bool _isSerial;
    private bool _isLabelled;
    private bool _isDeniedLabelled;

    public CandidateMaker(ScanBuffers buffers, NumberJudge judge, Lexicon lexicon, ShapeSet shapes, Span<Candidate> space, bool isField, List<JudgedNumber>? log)
    {
        _normalized = buffers.Normalized;
        _tokens = buffers.Tokens;
        _lexicon = lexicon;
        _shapes = shapes;
        _isField = isField;
        _log = log;
        _judge = judge;
        _owners = new Owners(buffers.Normalized, buffers.Tokens, lexicon);
        _statements = new Statements(buffers.Normalized, buffers.Tokens, lexicon);
        _candidates = new CandidateList(space);
    }

    /// <summary>What was made, in order.</summary>
    public readonly ReadOnlySpan<Candidate> Candidates => _candidates.Items;

    public readonly void Release() => _candidates.Release();

    /// <summary>Has to be told every token in order, and whether its name is new.</summary>
    public void Pass(int at, bool isName)
    {
        // Most numbers of a row say nothing about their sentence.
        ref readonly var token = ref _tokens[at];
        if (isName || token.Boundary > Boundary.Blank || token.Has(Passed) || _owners.IsInBrackets)
        {
            _owners.Pass(at, isName);
            _statements.Pass(at);
        }
    }

    /// <summary>Adds a number.</summary>
    /// <param name="part">The number.</param>
    /// <param name="judgement">What it is by the words beside it.</param>
    /// <param name="model">The model whose name governs it.</param>
    public void Add(in TokenGroup part, in Judgement judgement, NamedModel model)
    {
        var governing = model;
        var owner = IsOwned(part, judgement) ? _owners.Of(part, judgement.Label) : NamedModel.None;
        if (owner.IsNamed && !_lexicon.IsVariant(owner.Id))
        {
            model = owner;
        }
        else if (model.IsNamed && !_lexicon.IsVariant(model.Id) && owner.IsNamed)
        {
            model = owner.Apart;
        }

        var isLabelled = judgement.Label.IsLabel;
        var statement = MaySay(part, judgement) ? StatementOn(part, judgement) : default;
        isLabelled |= statement.IsLabelled;
        model = statement.IsJoined ? _candidates.Items[^1].Model : model;
        var dropped = judgement.Kind == CandidateKind.Unclassified ? _judge.DroppedZeros(part, isLabelled) : 0;
        ref var candidate = ref _candidates.Add();
        candidate.Kind = dropped > 0 ? CandidateKind.Serial : judgement.Kind;
        candidate.DroppedZeros = dropped;
        candidate.NonSerialKind = judgement.NonSerialKind;
        candidate.Support = judgement.Support + statement.Support;
        candidate.Start = part.Start;
        candidate.End = judgement.End;
        candidate.Digits = part.Digits;
        candidate.Groups = part.Count;
        candidate.IsThousands = part.IsThousands;
        candidate.IsLabelled = isLabelled;
        candidate.IsBesideModel = IsBeside(model, part);
        candidate.Model = model;
        if (statement.Refusal is { } kind)
        {
            (candidate.Kind, candidate.NonSerialKind) = (CandidateKind.NonSerial, kind);
        }
        else if (candidate.Kind == CandidateKind.Serial && candidate.Support < (int)Weight.Fair && ContinuesRow(candidate))
        {
            candidate.Kind = CandidateKind.Unclassified;
        }

        candidate.ReadSymbols(_normalized);
        if (candidate.Kind == CandidateKind.Serial && (candidate.Support >= (int)Weight.Fair || isLabelled))
        {
            _owners.Take();
        }

        _isSerial = candidate.Kind == CandidateKind.Serial && candidate.Support >= (int)Weight.Fair;
        _isLabelled = isLabelled;
        _log?.Add(Explain(part, candidate, statement, governing));
    }

    // What isn't the serial by itself can still be the wrong one, which the next number corrects.
    private readonly bool MaySay(in TokenGroup part, in Judgement judgement) =>
        !_isField
        && (judgement.Kind == CandidateKind.Serial || judgement.Label.IsLabel || (_statements.HasDenial && part.Digits >= _shapes.FewestWritten));

    private Statement StatementOn(in TokenGroup part, in Judgement judgement)
    {
        if (_statements.RefusalOf(part) is { } refusal)
        {
            _isDeniedLabelled = judgement.Label.IsLabel;
            return new Statement(refusal);
        }

        return _statements.IsCorrection(part) ? new Statement(Support: (int)Weight.Strong, IsLabelled: _isDeniedLabelled)
            : _isSerial && _statements.IsJoined(part) ? new Statement(Support: (int)(_isLabelled ? Weight.Decisive : Weight.Fair), IsLabelled: _isLabelled, IsJoined: true)
            : default;
    }

    // What isn't said of the first number of a row isn't said of the others: "bids 100500, 120000".
    private readonly bool ContinuesRow(in Candidate candidate)
    {
        var before = _candidates.Count - 2;
        return before >= 0 && candidate.Groups == 1
            && _candidates.Items[before] is { Groups: 1, Kind: not CandidateKind.Serial } first && first.Digits == candidate.Digits
            && _normalized[first.End..candidate.Start] is ", " or ",";
    }

    // Whose a number is matters only if it can be a serial: a few digits can't, unless they're called one.
    private readonly bool IsOwned(in TokenGroup part, in Judgement judgement) =>
        judgement.Kind == CandidateKind.Serial
        || (judgement.Kind == CandidateKind.Unclassified && (_isField || judgement.Label.IsLabel || part.Count > 1 || !part[0].IsOnlyDigits || part[0].Digits >= _shapes.FewestWritten));

    // The host of an address can begin with a name, which is no name before it.
    private readonly bool IsBeside(NamedModel model, in TokenGroup part) =>
        model.IsRightBefore && model.Start < part.Start && !_normalized[(model.Start + model.Length)..part.Start].ContainsAnyExcept(" :-\0");

    private readonly JudgedNumber Explain(in TokenGroup part, in Candidate candidate, in Statement statement, NamedModel governing)
    {
        var testimonies = _judge.Testimonies(part, governing);
        var isAnothers = candidate.Model.IsNamed && !_lexicon.IsVariant(candidate.Model.Id) && candidate.Kind == CandidateKind.Serial;
        if (isAnothers)
        {
            testimonies.Add(new Testimony(WitnessKind.Owner, NonSerialKind.AnotherModel, Weight.Certain, candidate.Model.Start, candidate.Model.Length));
        }

        if (statement.Refusal is not null || statement.Support > 0)
        {
            testimonies.Add(new Testimony(WitnessKind.Statement, statement.Refusal, statement.Refusal is null ? (Weight)statement.Support : Weight.Certain, part.Start, part.End - part.Start));
        }

        return new JudgedNumber(
            part.Start,
            candidate.End - part.Start,
            candidate.Kind == CandidateKind.Serial && !isAnothers && candidate.Support >= (int)Weight.Weak,
            candidate.Kind == CandidateKind.NonSerial ? candidate.NonSerialKind : isAnothers ? NonSerialKind.AnotherModel : null,
            WithWords(testimonies, part.Tokens));
    }

    // A name that no longer governs the next number has no length, but it is still the reason.
    private static ImmutableArray<Testimony> WithWords(List<Testimony> testimonies, ReadOnlySpan<Token> tokens)
    {
        foreach (ref var testimony in CollectionsMarshal.AsSpan(testimonies))
        {
            for (var at = 0; testimony.Length == 0 && at < tokens.Length; at++)
            {
                testimony = tokens[at].Start <= testimony.Start && testimony.Start < tokens[at].End ? testimony with { Length = tokens[at].End - testimony.Start } : testimony;
            }
        }

        return [.. testimonies];
    }
}

/// <summary>What its sentence says about a number.</summary>
/// <param name="Refusal">What it is instead of a serial; null if it can be one.</param>
/// <param name="Support">How much the sentence speaks for a serial.</param>
/// <param name="IsLabelled">Whether a label before another number is its label, too.</param>
/// <param name="IsJoined">Whether it belongs to the instrument of the number before it.</param>
internal readonly record struct Statement(NonSerialKind? Refusal = null, int Support = 0, bool IsLabelled = false, bool IsJoined = false);
