using System.Runtime.CompilerServices;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning.Judging;

/// <summary>Everything in a text that has digits in it, and what it is, found in one pass.</summary>
internal ref struct Scanner
{
    // Two digits more can be a year.
    private const int LongestShort = 2;

    private readonly ReadOnlySpan<char> _normalized;
    private readonly Span<Token> _tokens;
    private readonly Lexicon _lexicon;
    private readonly ShapeSet _shapes;
    private readonly bool _isField;
    private readonly NumberJudge _judge;
    private readonly GroupFinder _groups;
    private readonly NumberPieces _pieces;
    private CandidateMaker _maker;
    private NamedModel _model;

    /// <param name="buffers">The normalized text and its tokens; their roles are filled in.</param>
    /// <param name="lexicon">The words to recognise.</param>
    /// <param name="shapes">The forms that a serial can have.</param>
    /// <param name="space">Space for what is found; more is borrowed if that isn't enough.</param>
    /// <param name="isField">Whether the text was typed where a serial was asked for.</param>
    /// <param name="log">Takes what the witnesses say about each number; null if nobody asks.</param>
    public Scanner(ScanBuffers buffers, Lexicon lexicon, ShapeSet shapes, Span<Candidate> space, bool isField, List<JudgedNumber>? log = null)
    {
        _normalized = buffers.Normalized;
        _tokens = buffers.Tokens;
        _lexicon = lexicon;
        _shapes = shapes;
        _isField = isField;
        _judge = new NumberJudge(buffers.Raw, lexicon, shapes, isField);
        _groups = new GroupFinder(buffers.Normalized, buffers.Tokens, lexicon, shapes, isField);
        _pieces = new NumberPieces(shapes, isField);
        _model = NamedModel.None;
        SoleModel = NamedModel.None;
        TokenClassifier.Classify(_normalized, _tokens, lexicon, shapes);
        _maker = new CandidateMaker(buffers, _judge, lexicon, shapes, space, isField, log);
        Scan();
    }

    /// <summary>What was found, in order.</summary>
    public readonly ReadOnlySpan<Candidate> Candidates => _maker.Candidates;

    /// <summary>The one model that the text names; none if it names none or several.</summary>
    public NamedModel SoleModel { get; private set; }

    /// <summary>Whether the text says anything besides numbers, labels and models.</summary>
    public bool HasOtherWords { get; private set; }

    public readonly void Dispose() => _maker.Release();

    private void Scan()
    {
        var models = 0;
        for (var at = 0; at < _tokens.Length;)
        {
            ref var token = ref _tokens[at];
            if (IsOnlyWord(at))
            {
                if (token.Has(CandidateMaker.Passed))
                {
                    _maker.Pass(at, isName: false);
                }

                PassWord(token);
                at++;
                continue;
            }

            var isName = token.Role == TokenRole.Model || (token.Role == TokenRole.Plain && token.Model.IsNamed);
            _maker.Pass(at, isName);
            if (WebAddress.Opens(_normalized, _tokens, at))
            {
                at = SkipAddress(at);
                continue;
            }

            if (!_isField && token.Boundary >= Boundary.Stop)
            {
                _model = NamedModel.None;
            }

            if (isName)
            {
                models += SoleModel.Id == token.Model.Id ? 0 : 1;
                _model = token.Model;
                SoleModel = token.Model;
            }

            var last = _groups.EndFrom(at);
            if (last < at)
            {
                PassWord(token);
                at++;
                continue;
            }

            Judge(at, last);
            for (at++; at <= last; at++)
            {
                _maker.Pass(at, isName: false);
            }
        }

        if (models > 1)
        {
            SoleModel = NamedModel.None;
        }
    }

    // Most tokens are words between blanks: they begin neither a number nor an address nor a sentence, and name nothing.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool IsOnlyWord(int at)
    {
        ref readonly var token = ref _tokens[at];
        return token.Boundary <= Boundary.Blank
            && at + 1 < _tokens.Length && _tokens[at + 1].Joiner == ' '
            && (token.Role == TokenRole.Plain ? token is { Digits: 0, Masks: 0, Letters: > 1, Model.IsNamed: false } : token.Role != TokenRole.Model);
    }

    private void PassWord(in Token token)
    {
        if (token.Role == TokenRole.Plain)
        {
            _model = NamedModel.None;
            HasOtherWords = true;
        }
    }

    private int SkipAddress(int at)
    {
        var end = WebAddress.End(_normalized, _tokens[at]);
        var digits = 0;
        var first = at;
        while (at < _tokens.Length && _tokens[at].Start < end)
        {
            digits += _tokens[at++].Digits;
        }

        if (digits > 0)
        {
            var address = new TokenGroup(_normalized, _tokens, first, at - 1);
            Add(address, _judge.Refuse(address, NonSerialKind.WebAddress));
        }

        HasOtherWords = true;
        _model = NamedModel.None;
        return at;
    }

    private void Judge(int first, int last)
    {
        var group = new TokenGroup(_normalized, _tokens, first, last);
        if (group.Digits == 0)
        {
            PassLetters(group);
            return;
        }

        var model = ModelOf(group);
        var glance = _judge.Glance(group, model);
        if (_judge.OfGroup(group, model, glance) is { } judgement)
        {
            Add(group, judgement);
        }
        else if (group.Count == 1)
        {
            Add(group, _judge.Of(group, model, glance));
        }
        else
        {
            JudgeParts(group);
        }
    }

    private void PassLetters(in TokenGroup group)
    {
        if (group[0].Letters > 0)
        {
            HasOtherWords = true;
            _model = _isField ? _model : NamedModel.None;
        }
    }

    // Groups with a blank between them can be one number or several: what has a form or a meaning of its own stands alone.
    private void JudgeParts(in TokenGroup group)
    {
        var open = 0;
        for (var from = 0; from < group.Count;)
        {
            if (NumberJudge.IsBetweenNumbers(group, from, LongestShort))
            {
                from++;
                continue;
            }

            var to = from;
            while (to + 1 < group.Count && group.JoinerBefore(to + 1) != ' ')
            {
                to++;
            }

            var part = group.Part(from, to);
            var model = ModelOf(part);
            var glance = _judge.Glance(part, model);
            var judgement = _judge.Of(part, model, glance);
            var known = _pieces.AreSeparate(part, judgement, glance.Traits) ? FirstKnownPiece(part) : part.Count;
            if (judgement.Kind != CandidateKind.Unclassified || known < part.Count || part.Count == group.Count)
            {
                JudgeRest(group, open, from - 1);
                if (known < part.Count)
                {
                    JudgePieces(part, known);
                }
                else
                {
                    Add(part, judgement);
                }

                open = to + 1;
            }

            from = to + 1;
        }

        JudgeRest(group, open, group.Count - 1);
    }

    // Where the first piece begins that means something by itself, if a comma, a stroke or a bracket separates it; else the end.
    private readonly int FirstKnownPiece(in TokenGroup part)
    {
        for (int from = 0, to; from < part.Count; from = to + 1)
        {
            to = _pieces.EndFrom(part, from);
            if (to - from + 1 < part.Count && JudgementOf(part.Part(from, to)).Kind != CandidateKind.Unclassified)
            {
                return from;
            }
        }

        return part.Count;
    }

    // What the pieces before the first known one are, is known: nothing.
    private void JudgePieces(in TokenGroup part, int known)
    {
        for (int from = 0, to; from < part.Count; from = to + 1)
        {
            to = _pieces.EndFrom(part, from);
            var piece = part.Part(from, to);
            Add(piece, from < known ? _judge.Unclassified(piece) : JudgementOf(piece));
        }
    }

    private void JudgeRest(in TokenGroup group, int from, int to)
    {
        if (from > to)
        {
            return;
        }

        var rest = group.Part(from, to);
        var judgement = JudgementOf(rest);
        if (judgement.HasForm)
        {
            Add(rest, judgement);
        }
        else
        {
            AddUnclassified(rest);
        }
    }

    // What makes no number together can be several that lack their zeros: 45678 10115.
    private void AddUnclassified(in TokenGroup rest)
    {
        for (var at = 0; at < rest.Count; at++)
        {
            if ((at > 0 && rest.JoinerBefore(at) != ' ') || _judge.DroppedZeros(rest.Part(at, at), isLabelled: false) == 0)
            {
                Add(rest, _judge.Unclassified(rest));
                return;
            }
        }

        for (var at = 0; at < rest.Count; at++)
        {
            Add(rest.Part(at, at), JudgementOf(rest.Part(at, at)));
        }
    }

    private readonly Judgement JudgementOf(in TokenGroup part)
    {
        var model = ModelOf(part);
        return _judge.Of(part, model, _judge.Glance(part, model));
    }

    // A name belongs to the number right after it. With something else between them, it still says which model is meant.
    private readonly NamedModel ModelOf(in TokenGroup part) =>
        part[0].Model.IsNamed ? part[0].Model
        : part.TokenBefore.Role == TokenRole.Plain ? _model.Apart
        : _model;

    private void Add(in TokenGroup part, in Judgement judgement)
    {
        _maker.Add(part, judgement, ModelOf(part));
        _model = _model.Apart;
    }
}
