using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>Keeps track of the things in a sentence that have a serial of their own and are no instrument of a list: an amp, a case, a bike.</summary>
internal ref struct Things
{
    private const int FarthestName = 5;
    private const int FarthestNumber = 20;
    private const int FewestOfNumber = 5;
    private const int None = -1;

    private readonly ReadOnlySpan<Token> _tokens;
    private readonly ModelId _unknown;
    private int _thing = None;
    private int _separate = None;

    /// <param name="tokens">All tokens of the text.</param>
    /// <param name="unknown">The model that stands for any other thing.</param>
    public Things(ReadOnlySpan<Token> tokens, ModelId unknown)
    {
        _tokens = tokens;
        _unknown = unknown;
    }

    /// <summary>Has to be told every token that begins a clause, names something or has a mark of a thing, in order.</summary>
    /// <param name="at">Its place.</param>
    /// <param name="isName">Whether it begins an instrument's name.</param>
    /// <param name="isNamed">Whether an instrument was named before it in the text.</param>
    /// <param name="isNear">Whether one was in this sentence.</param>
    public void Pass(int at, bool isName, bool isNamed, bool isNear)
    {
        ref readonly var token = ref _tokens[at];
        if (token.Boundary >= (isNamed ? Boundary.Comma : Boundary.Stop))
        {
            _thing = None;
        }

        _separate = IsSeparate(at) ? at : isName || token.Boundary >= Boundary.Stop ? None : _separate;
        if (token.Has(TokenMarks.Thing) && !isNear && !(at > 0 && IsName(_tokens[at - 1])))
        {
            _thing = at;
        }
    }

    /// <summary>Forgets the thing, because the sentence goes on with the instrument that the bot is about.</summary>
    public void Forget() => _thing = None;

    /// <summary>Whether an instrument's name only says whose the thing is: <c>the case for my M1</c>.</summary>
    public readonly bool Has(int name)
    {
        if (_thing < 0 || name - _thing > FarthestName || name - _thing < 2)
        {
            return false;
        }

        for (var at = _thing + 1; at < name; at++)
        {
            if (_tokens[at].Role != TokenRole.Filler || _tokens[at].Has(TokenMarks.Conjunction) || _tokens[at].Boundary > Boundary.Blank)
            {
                return false;
            }
        }

        return _tokens[name].Boundary <= Boundary.Blank;
    }

    /// <summary>The thing right before a number or its label; none if there is none.</summary>
    public readonly NamedModel Before(in TokenGroup group, in WordBefore label) =>
        _separate >= 0 ? Thing(_separate)
        : RightBefore(group.First) is { IsNamed: true } ofNumber ? ofNumber
        : label.IsLabel ? RightBefore(label.Token)
        : NamedModel.None;

    /// <summary>The thing earlier in the sentence, if the number is the first after it.</summary>
    public readonly NamedModel Earlier(int number)
    {
        if (_thing < 0 || number - _thing > FarthestNumber)
        {
            return NamedModel.None;
        }

        for (var at = _thing + 1; at < number; at++)
        {
            if (_tokens[at] is { IsNumber: true, Digits: >= FewestOfNumber })
            {
                return NamedModel.None;
            }
        }

        return Thing(_thing);
    }

    private readonly NamedModel Thing(int at) => new(_unknown, _tokens[at].Start, 0);

    // "The case has its own serial."
    private readonly bool IsSeparate(int at) =>
        _tokens[at].Has(TokenMarks.Separate)
        && ((at + 1 < _tokens.Length && _tokens[at + 1] is { Role: TokenRole.Label, Boundary: <= Boundary.Blank })
            || (at > 0 && _tokens[at - 1].Role == TokenRole.Label && _tokens[at].Boundary <= Boundary.Blank));

    // "The amp's serial is ...", "the mixer (S/N ...)". Right after the instrument's name such a word describes it: "Korg M1 piano serial ...".
    private readonly NamedModel RightBefore(int labelOrNumber)
    {
        if (_tokens[labelOrNumber].IsGlued && _tokens[labelOrNumber].Has(TokenMarks.Thing))
        {
            return Thing(labelOrNumber);
        }

        var at = labelOrNumber - 1;
        while (at >= 0 && IsBetween(_tokens[at]) && _tokens[at + 1].Boundary <= Boundary.Colon)
        {
            at--;
        }

        // "The amp head's serial", "the guitar body serial".
        if (at > 0 && IsPlainWord(_tokens[at]) && _tokens[at + 1].Role == TokenRole.Label && _tokens[at].Joiner == ' ' && _tokens[at + 1].Boundary <= Boundary.Blank)
        {
            at--;
        }

        if (at < 0 || !_tokens[at].Has(TokenMarks.Thing) || _tokens[at + 1].Boundary > Boundary.Colon)
        {
            return NamedModel.None;
        }

        var thing = at;
        while (at > 0 && _tokens[at].Joiner == ' ' && _tokens[at].Has(TokenMarks.Thing))
        {
            at--;
        }

        return IsName(_tokens[at]) ? NamedModel.None : Thing(thing);
    }

    private static bool IsName(in Token token) => token.Role == TokenRole.Model || token.Has(TokenMarks.Maker);

    private static bool IsBetween(in Token token) =>
        token.Role is TokenRole.Label or TokenRole.NumberWord or TokenRole.Filler || token is { Letters: 1, Digits: 0, Joiner: '\'' } || token.Has(TokenMarks.Inscription);

    private static bool IsPlainWord(in Token token) => token is { Role: TokenRole.Plain, Digits: 0, Masks: 0, SaysSomething: false };
}
