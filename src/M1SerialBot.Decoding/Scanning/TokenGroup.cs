using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>Tokens that belong together because single characters join them: <c>198 765</c>, <c>0171-555</c>, <c>12.03.1990</c>.</summary>
internal readonly ref struct TokenGroup(ReadOnlySpan<char> normalized, ReadOnlySpan<Token> tokens, int first, int last)
{
    private const int FewestOfLabel = 6;

    private static readonly Token Nothing = new() { Model = NamedModel.None, Boundary = Boundary.Line };

    /// <summary>The whole normalized text.</summary>
    public ReadOnlySpan<char> Text { get; } = normalized;

    /// <summary>All tokens of the text.</summary>
    public ReadOnlySpan<Token> Tokens { get; } = tokens;

    /// <summary>The place of its first token among all.</summary>
    public int First => first;

    /// <summary>The place of its last token among all.</summary>
    public int Last => last;

    public int Count => last - first + 1;

    public int Start => Tokens[first].Start;

    public int End => Tokens[last].End;

    public ref readonly Token this[int index] => ref Tokens[first + index];

    public ReadOnlySpan<char> TextOf(int index) => Text[this[index].Start..this[index].End];

    /// <summary>The character that joins a token to the one before it.</summary>
    public char JoinerBefore(int index) => this[index].Joiner;

    /// <summary>The characters right before the group, at most <paramref name="count"/> of them.</summary>
    public ReadOnlySpan<char> Before(int count) => Text[Math.Max(0, Start - count)..Start];

    /// <summary>The characters right after the group, at most <paramref name="count"/> of them.</summary>
    public ReadOnlySpan<char> After(int count) => Text[End..Math.Min(Text.Length, End + count)];

    /// <summary>The token right before the group; an empty one if there is none.</summary>
    public ref readonly Token TokenBefore => ref first > 0 ? ref Tokens[first - 1] : ref Nothing;

    /// <summary>The token right after the group; an empty one if there is none.</summary>
    public ref readonly Token TokenAfter => ref last + 1 < Tokens.Length ? ref Tokens[last + 1] : ref Nothing;

    /// <summary>How many digits its tokens hold together.</summary>
    public int Digits
    {
        get
        {
            if (first == last)
            {
                return Tokens[first].Digits;
            }

            var digits = 0;
            foreach (ref readonly var token in Tokens[first..(last + 1)])
            {
                digits += token.Digits;
            }

            return digits;
        }
    }

    /// <summary>Whether a token is nothing but that many digits.</summary>
    public bool IsNumber(int index, int digits) => this[index].Digits == digits && this[index].IsOnlyDigits;

    /// <summary>The value of a token that is nothing but at most nine digits; -1 for any other.</summary>
    public int ValueOf(int index)
    {
        if (!this[index].IsOnlyDigits || this[index].Digits is < 1 or > 9)
        {
            return -1;
        }

        var value = 0;
        foreach (var character in TextOf(index))
        {
            value = Normalizer.IsDigit(character) ? (value * 10) + character - '0' : value;
        }

        return value;
    }

    /// <summary>Whether it has twice three digits, separated like the thousands of a plain number: <c>198,765</c>.</summary>
    public bool IsThousands => Count == 2 && IsNumber(0, 3) && IsNumber(1, 3) && JoinerBefore(1) is ',' or '.' or '\'';

    /// <summary>Whether a word is a serial's label, or an inflection of one.</summary>
    public bool IsLabel(int token, Lexicon lexicon)
    {
        ref readonly var word = ref Tokens[token];
        return word.Role == TokenRole.Label
            || (word is { Role: TokenRole.Plain, Digits: 0, IsGlued: false, Letters: >= FewestOfLabel } && lexicon.IsLabel(Text[word.Start..word.End]));
    }

    /// <summary>Part of the group.</summary>
    public TokenGroup Part(int from, int to) => new(Text, Tokens, first + from, first + to);
}
