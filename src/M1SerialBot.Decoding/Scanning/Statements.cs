using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>Keeps track of what a sentence says about its numbers: that they're made up, or aren't the serial.</summary>
internal ref struct Statements
{
    /// <summary>What says something about a sentence, and nothing about one number by itself.</summary>
    public const TokenMarks Marks =
        TokenMarks.Supposition | TokenMarks.Example | TokenMarks.Own | TokenMarks.Denial | TokenMarks.DenialAfter | TokenMarks.Attribution | TokenMarks.Conjunction
        | TokenMarks.Reference | TokenMarks.Copula | TokenMarks.Separate;

    /// <summary>Those of them that have to be passed here: they reach on through the sentence.</summary>
    public const TokenMarks Reaching = TokenMarks.Supposition | TokenMarks.Example | TokenMarks.Own | TokenMarks.Denial;

    private const int FarthestDenial = 6;
    private const int FarthestLabel = 7;
    private const int FarthestCorrection = 10;
    private const int FarthestAttribution = 8;
    private const int FarthestStroke = 40;
    private const string Stroke = "~~";
    private const int None = -1;

    private readonly ReadOnlySpan<char> _normalized;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly Lexicon _lexicon;
    private int _supposition = None;
    private int _example = None;
    private int _own = None;
    private int _denial = None;
    private int _denied = None;
    private int _deniedDigits;
    private bool? _hasStrokes;

    public Statements(ReadOnlySpan<char> normalized, ReadOnlySpan<Token> tokens, Lexicon lexicon)
    {
        _normalized = normalized;
        _tokens = tokens;
        _lexicon = lexicon;
    }

    /// <summary>Whether the clause has denied something so far.</summary>
    public readonly bool HasDenial => _denial >= 0;

    /// <summary>The word after one that says whose or what the number before it is, and after its articles; -1 if there's none.</summary>
    public static int EndOfAttribution(in TokenGroup number, bool pastLabels)
    {
        var tokens = number.Tokens;
        var at = number.Last + 1;
        if (at >= tokens.Length || !Attributes(tokens[at], isBetweenCommas: number[0].Boundary == Boundary.Comma))
        {
            return None;
        }

        var last = Math.Min(tokens.Length, at + FarthestAttribution);
        do
        {
            at++;
        }
        while (at < last && tokens[at].Boundary <= Boundary.Blank && IsPassed(tokens[at], pastLabels));

        return at < last && tokens[at].Boundary <= Boundary.Blank ? at : None;
    }

    /// <summary>Whether a word after the number is rather the next one's.</summary>
    public static bool IsOfNext(ReadOnlySpan<Token> tokens, int at)
    {
        do
        {
            at++;
        }
        while (at < tokens.Length && tokens[at].Role is TokenRole.Label or TokenRole.NumberWord or TokenRole.Filler or TokenRole.Model && tokens[at].Boundary < Boundary.Comma);

        return at < tokens.Length && tokens[at].IsNumeric && tokens[at].Boundary < Boundary.Comma;
    }

    /// <summary>Has to be told every token that begins a clause or has one of <see cref="Reaching"/>, in order.</summary>
    public void Pass(int at)
    {
        ref readonly var token = ref _tokens[at];
        if (token.Boundary >= Boundary.Comma && !IsAfterItsMark(at))
        {
            (_example, _denial) = (None, None);
            if (token.Boundary >= Boundary.Stop)
            {
                (_supposition, _own) = (None, None);
            }
        }

        _supposition = token.Has(TokenMarks.Supposition) && !IsSomebodys(at) ? at : _supposition;
        _example = token.Has(TokenMarks.Example) ? at : _example;
        _own = token.Has(TokenMarks.Own) ? at : _own;
        _denial = token.Has(TokenMarks.Denial) ? at : _denial;
    }

    /// <summary>Why a number that could be a serial is none; null if the sentence doesn't say so.</summary>
    public NonSerialKind? RefusalOf(in TokenGroup number)
    {
        if (_supposition >= 0 || (_example >= 0 && _own < 0) || IsExampleAfter(number))
        {
            return NonSerialKind.Example;
        }

        if ((_denial >= 0 && IsDeniedBefore(number.First)) || IsDeniedAfter(number) || IsStruck(number))
        {
            (_denied, _deniedDigits) = (number.Last, number.Digits);
            return NonSerialKind.Denied;
        }

        return null;
    }

    /// <summary>Whether it's the right number after one that isn't it: <c>not 198765 but 198766</c>.</summary>
    public readonly bool IsCorrection(in TokenGroup number) =>
        _denied >= 0 && number.First - _denied <= FarthestCorrection && number.Digits == _deniedDigits;

    /// <summary>Whether a word joins a number to the one before it: <c>serials 198765 and 198766</c>.</summary>
    public readonly bool IsJoined(in TokenGroup number) =>
        number.First > 1 && number.Count == 1
        && number.TokenBefore.Has(TokenMarks.Conjunction) && number.TokenBefore.Boundary <= Boundary.Blank && number[0].Boundary <= Boundary.Blank
        && _tokens[number.First - 2].IsNumber && _tokens[number.First - 2].Digits == number[0].Digits;

    // "198765 is the amp's", "198765. That's the amp's", "the number on the amp, 198765, is the amp's".
    private static bool Attributes(in Token token, bool isBetweenCommas) => token.Boundary switch
    {
        <= Boundary.Blank => token.Has(TokenMarks.Attribution | TokenMarks.Reference),
        Boundary.Comma when isBetweenCommas => token.Has(TokenMarks.Attribution | TokenMarks.Reference),
        < Boundary.Line => token.Has(TokenMarks.Reference),
        _ => false,
    };

    private static bool IsPassed(in Token token, bool pastLabels) =>
        token.Has(TokenMarks.Attribution | TokenMarks.Reference)
        || token.Role == TokenRole.Filler
        || token is { Letters: 1, Digits: 0 }
        || (pastLabels && token.Role is TokenRole.Label or TokenRole.NumberWord);

    // "E.g. 198765", "suppose, for once, that ...": its own dot or comma ends nothing.
    private readonly bool IsAfterItsMark(int at) =>
        at > 0 && _tokens[at - 1].Has(TokenMarks.Supposition | TokenMarks.Example)
        && (_tokens[at].Boundary == Boundary.Comma || Separators.IsAbbreviation(_normalized[_tokens[at - 1].End.._tokens[at].Start]));

    // "I suppose" isn't "suppose".
    private readonly bool IsSomebodys(int at) => at > 0 && _tokens[at].Boundary <= Boundary.Blank && _tokens[at - 1] is { Letters: 1, Digits: 0 };

    // "S/N 198765 (that's just an example)"
    private readonly bool IsExampleAfter(in TokenGroup number) =>
        EndOfAttribution(number, pastLabels: false) is var at and >= 0 && _tokens[at].Has(TokenMarks.Supposition | TokenMarks.Example);

    private readonly bool IsDeniedBefore(int first)
    {
        if (first - _denial > FarthestDenial)
        {
            return false;
        }

        for (var at = _denial + 1; at <= first; at++)
        {
            if (_tokens[at].Boundary > Boundary.Bracket || (at < first && _tokens[at].Role == TokenRole.Plain && !_tokens[at].Has(Marks)))
            {
                return false;
            }
        }

        return true;
    }

    // "198765 isn't the serial", "198765 is het serienummer niet".
    private readonly bool IsDeniedAfter(in TokenGroup number)
    {
        var isDenied = false;
        var isLabelled = false;
        for (var at = number.Last + 1; at < Math.Min(_tokens.Length, number.Last + FarthestLabel); at++)
        {
            ref readonly var token = ref _tokens[at];
            if (token.Boundary > (at == number.Last + 1 ? Boundary.Comma : Boundary.Blank))
            {
                break;
            }

            if (token.Has(TokenMarks.DenialAfter) && (at == number.Last + 1 || IsParticle(_tokens[at - 1])))
            {
                return true;
            }

            if (token.Has(TokenMarks.Denial) && (!isLabelled || EndsClause(at)))
            {
                isDenied = true;
            }
            else if (number.IsLabel(at, _lexicon) && !IsOfNext(_tokens, at))
            {
                isLabelled = true;
            }
            else if (token.IsNumeric || (token.Role == TokenRole.Plain && !token.Has(Marks) && token.Letters > 1))
            {
                break;
            }
        }

        return isDenied && isLabelled;
    }

    // ~~198765~~
    private bool IsStruck(in TokenGroup number)
    {
        _hasStrokes ??= _normalized.Contains(Stroke, StringComparison.Ordinal);
        if (_hasStrokes is false)
        {
            return false;
        }

        var before = number.Before(FarthestStroke);
        var after = number.After(FarthestStroke);
        var opening = before.LastIndexOf(Stroke);
        var closing = after.IndexOf(Stroke);
        return opening >= 0 && closing >= 0
            && before.Length > opening + Stroke.Length && before[opening + Stroke.Length] != ' '
            && (closing == 0 || after[closing - 1] != ' ')
            && !before[opening..].Contains(Normalizer.Line) && !after[..closing].Contains(Normalizer.Line);
    }

    private readonly bool EndsClause(int at) => at + 1 == _tokens.Length || _tokens[at + 1].Boundary >= Boundary.Comma;

    private static bool IsParticle(in Token token) => token is { IsGlued: true, Letters: <= 2 };
}
