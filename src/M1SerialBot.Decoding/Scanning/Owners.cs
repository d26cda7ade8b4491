using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>Keeps track of the instruments that a text names, and says whose a number is: the nearest instrument's that governs it.</summary>
internal ref struct Owners
{
    private const int FarthestAfter = 12;
    private const int FarthestComparison = 3;
    private const int LongestName = 8;
    private const int FewestPrefix = 1;
    private const int LongestSuffix = 2;

    private readonly ReadOnlySpan<char> _normalized;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly Lexicon _lexicon;
    private Things _things;
    private NamedModel? _only;
    private NamedModel _nearest;
    private NamedModel _outside;
    private NamedModel _subject;
    private int _nearestSentence;
    private int _sentence;
    private int _nextName;
    private int _ahead;
    private int _taken;
    private int _rowStart;
    private int _rowEnd;
    private bool _isTaken;

    public Owners(ReadOnlySpan<char> normalized, ReadOnlySpan<Token> tokens, Lexicon lexicon)
    {
        _normalized = normalized;
        _tokens = tokens;
        _lexicon = lexicon;
        _nearest = NamedModel.None;
        _outside = NamedModel.None;
        _nearestSentence = -1;
        _ahead = -1;
        _taken = -1;
        _rowEnd = -1;
        _things = new Things(tokens, lexicon.UnknownModel);
    }

    /// <summary>Whether what was passed last is in brackets: then every token has to be.</summary>
    public bool IsInBrackets { get; private set; }

    private readonly bool IsNear => _nearest.IsNamed && _nearestSentence == _sentence;

    /// <summary>Has to be told every token in order, and whether its name is new.</summary>
    public void Pass(int at, bool isName)
    {
        ref readonly var token = ref _tokens[at];
        if (token.Boundary >= Boundary.Stop)
        {
            // "Got my M1 in 1991, sold my DX7 to pay for it" is about the M1.
            _nearest = _subject.IsNamed ? _subject : _nearest;
            _subject = NamedModel.None;
            _sentence++;
            IsInBrackets = false;
        }

        if (token.Boundary == Boundary.Bracket || IsInBrackets)
        {
            PassBracket(at);
        }

        _things.Pass(at, isName, _nearest.IsNamed, IsNear);
        // "The Korg's serial"
        if (token is { Role: TokenRole.Filler } && token.Has(TokenMarks.Maker))
        {
            _nearest = NamedModel.None;
            _things.Forget();
        }

        if (isName && !IsCompared(at) && !_things.Has(at))
        {
            _nearest = token.Model.Apart;
            _subject = _nearestSentence != _sentence && _lexicon.IsVariant(_nearest.Id) ? _nearest : _subject;
            _nearestSentence = _sentence;
            _isTaken = at == _taken;
        }
    }

    /// <summary>Call it for every number taken as a serial, so that the next one can belong to another instrument.</summary>
    public void Take()
    {
        _isTaken = true;
        _taken = Math.Max(_taken, _ahead);
    }

    /// <summary>The instrument that a number belongs to; none if the text doesn't say.</summary>
    /// <remarks>Ask for the numbers of a text in order.</remarks>
    public NamedModel Of(in TokenGroup group, in WordBefore label)
    {
        _ahead = -1;
        if (group[0].Model.IsNamed)
        {
            return group[0].Model;
        }

        if (AttributedTo(group) is { IsNamed: true } attributed)
        {
            return attributed;
        }

        if (_things.Before(group, label) is { IsNamed: true } thing)
        {
            return thing;
        }

        if (UnknownBefore(group, label) is { IsNamed: true } unknown)
        {
            return unknown;
        }

        if (IsNear)
        {
            return _isTaken && Following(group) is { IsNamed: true } next ? next : _nearest;
        }

        if (_things.Earlier(group.First) is { IsNamed: true } earlier)
        {
            return earlier;
        }

        if (After(group, group.Last + FarthestAfter) is { IsNamed: true } after)
        {
            return after;
        }

        return _nearest.IsNamed ? _nearest : _only ??= OnlyOthers(_tokens, _lexicon);
    }

    // Where every instrument that a text names is another one, so is the one that it's about.
    private static NamedModel OnlyOthers(ReadOnlySpan<Token> tokens, Lexicon lexicon)
    {
        var only = NamedModel.None;
        foreach (ref readonly var token in tokens)
        {
            if (token.Role != TokenRole.Model)
            {
                if (token.Model.IsNamed && lexicon.IsVariant(token.Model.Id))
                {
                    return NamedModel.None;
                }

                continue;
            }

            if (lexicon.IsVariant(token.Model.Id))
            {
                return NamedModel.None;
            }

            only = only.IsNamed ? only : token.Model.Apart;
        }

        return only;
    }

    // An instrument named in brackets owns only what's in them.
    private void PassBracket(int at)
    {
        var gap = _normalized[(at == 0 ? 0 : _tokens[at - 1].End).._tokens[at].Start];
        if (IsInBrackets && gap.Contains(')'))
        {
            _nearest = _outside.IsNamed ? _outside : _nearest;
            IsInBrackets = false;
        }

        if (gap.Contains('('))
        {
            _outside = _nearestSentence == _sentence ? _nearest : NamedModel.None;
            IsInBrackets = true;
        }
    }

    private bool IsCompared(int at)
    {
        if (at + 1 < _tokens.Length && _tokens[at + 1].Has(TokenMarks.DenialAfter))
        {
            return true;
        }

        if (!_nearest.IsNamed || _nearestSentence != _sentence || HasOwnNumber(at))
        {
            return false;
        }

        for (var before = at - 1; before >= Math.Max(0, at - FarthestComparison) && _tokens[before + 1].Boundary <= Boundary.Blank; before--)
        {
            if (_tokens[before].Has(TokenMarks.Comparison))
            {
                return true;
            }

            if (_tokens[before].Role is not (TokenRole.Filler or TokenRole.Model))
            {
                return false;
            }
        }

        return false;
    }

    // "M1 198765 vs T3 104555" compares two numbers, and in "than a T3, S/N 104555" the number is the T3's.
    // A row of names is walked through once, not from each of them.
    private bool HasOwnNumber(int at)
    {
        if (at < _rowStart || at > _rowEnd)
        {
            (_rowStart, _rowEnd) = (at, at);
            while (_rowEnd + 1 < _tokens.Length && ContinuesRow(_tokens[_rowEnd + 1]))
            {
                _rowEnd++;
            }
        }

        var next = _rowEnd + 1;
        return next < _tokens.Length && _tokens[next].Boundary <= Boundary.Bracket && _tokens[next] is { IsNumeric: true, Digits: > 1 };
    }

    private static bool ContinuesRow(in Token token) => token.Role switch
    {
        TokenRole.Label => token.Boundary is <= Boundary.Bracket or Boundary.Comma,
        TokenRole.Model or TokenRole.NumberWord => token.Boundary <= Boundary.Bracket,
        _ => false,
    };

    // The instrument right after a number, or with words such as "on the" between them, unless it has a number of its own.
    private NamedModel Following(in TokenGroup group)
    {
        var at = group.Last + 1;
        if (at < _tokens.Length && _tokens[at] is { Role: TokenRole.Model, Boundary: < Boundary.Stop })
        {
            return Ahead(at);
        }

        while (at < _tokens.Length && _tokens[at].Boundary <= Boundary.Blank && _tokens[at].Role == TokenRole.Filler)
        {
            at++;
        }

        return at < _tokens.Length && _tokens[at] is { Role: TokenRole.Model, Boundary: <= Boundary.Blank } && !HasOwnNumber(at) ? Ahead(at) : NamedModel.None;
    }

    // A name after its number has got one when the walk comes to it.
    private NamedModel Ahead(int at)
    {
        _ahead = at;
        return _tokens[at].Model.Apart;
    }

    private NamedModel After(in TokenGroup group, int last)
    {
        _nextName = Math.Max(_nextName, group.Last + 1);
        while (_nextName < _tokens.Length && _tokens[_nextName].Role != TokenRole.Model)
        {
            _nextName++;
        }

        if (_nextName >= Math.Min(_tokens.Length, last))
        {
            return NamedModel.None;
        }

        for (var at = group.Last + 1; at <= _nextName; at++)
        {
            if (_tokens[at].Boundary >= Boundary.Stop)
            {
                return NamedModel.None;
            }
        }

        return Ahead(_nextName);
    }

    // "DX430S S/N ..." is no list's instrument, and yet one. After the M1 got its number, "a Strat S/N ..." is another thing, too.
    private readonly NamedModel UnknownBefore(in TokenGroup group, in WordBefore label)
    {
        if (!label.IsLabel || group[0].IsLabelled)
        {
            return NamedModel.None;
        }

        var at = label.Token - 1;
        while (at >= 0 && _tokens[at].Role == TokenRole.Label && _tokens[at + 1].Boundary <= Boundary.Bracket)
        {
            at--;
        }

        var isRightBefore = at >= 0 && _tokens[at].Role == TokenRole.Plain;
        while (at > 0 && _tokens[at].Role == TokenRole.Filler && _tokens[at].Boundary <= Boundary.Blank)
        {
            at--;
        }

        if (at < 0 || label.Token == group.First || _tokens[at + 1].Boundary > Boundary.Comma || _tokens[at].Role != TokenRole.Plain)
        {
            return NamedModel.None;
        }

        // A comma can end a description of the M1, too: only a maker's name shows that it ends the other one's.
        if (_tokens[at + 1].Boundary > Boundary.Bracket && (IsNear ? !_isTaken || !IsOfMaker(at) : !IsOfMaker(at) && !LooksLikeModel(at)))
        {
            return NamedModel.None;
        }

        ref readonly var token = ref _tokens[at];
        var isUnknown = LooksLikeModel(at) || (IsNear && _isTaken && isRightBefore && token is { Letters: > 0, Before: null, After: null, Marks: TokenMarks.None } && _tokens[at + 1].Boundary <= Boundary.Blank);
        return isUnknown ? new NamedModel(_lexicon.UnknownModel, token.Start, 0) : NamedModel.None;
    }

    // "198765 is the amp's", "198765 is the serial of my DX7".
    private NamedModel AttributedTo(in TokenGroup group)
    {
        var at = Statements.EndOfAttribution(group, pastLabels: true);
        if (at < 0 || HasOwnNumber(at))
        {
            return NamedModel.None;
        }

        return _tokens[at].Has(TokenMarks.Thing) ? new NamedModel(_lexicon.UnknownModel, _tokens[at].Start, 0)
            : _tokens[at].Role == TokenRole.Model ? Ahead(at)
            : NamedModel.None;
    }

    private readonly bool IsOfMaker(int at)
    {
        var before = _tokens[at].Joiner == '-' ? at - 2 : at - 1;
        return before >= 0 && _tokens[before].Has(TokenMarks.Maker);
    }

    // Letters and then digits: JP8000, RX-7, SH-3a. A component or a version looks the same, and is listed.
    private readonly bool LooksLikeModel(int at)
    {
        ref readonly var token = ref _tokens[at];
        if (token is { Digits: > 0 and <= 5, Letters: <= LongestSuffix, Masks: 0, Joiner: '-' } && Normalizer.IsDigit(_normalized[token.Start]))
        {
            return at > 0 && _tokens[at - 1] is { Letters: > 0 and <= 5, Digits: 0 } prefix && !prefix.Has(TokenMarks.Part);
        }

        var letters = _normalized[token.Start..token.End].IndexOfAnyInRange('0', '9');
        return token is { Letters: > 0, Digits: > 0, Masks: 0 } && token.Letters + token.Digits <= LongestName && letters >= FewestPrefix && !IsPart(token, letters);
    }

    private readonly bool IsPart(in Token token, int letters) => _lexicon.IsPart(_normalized.Slice(token.Start, letters));
}
