using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Formats;

/// <summary>The runs of characters that make up a serial of one format.</summary>
internal sealed class Shape
{
    private readonly ShapeToken[] _tokens;

    public Shape(IReadOnlyList<ShapeToken> tokens)
    {
        _tokens = [.. tokens];
        HasOnlyDigits = tokens.All(token => token.Letters is null);
        Fewest = tokens.Sum(token => token.Digits ?? 1);
        Most = tokens.Sum(token => token.DigitsMax ?? token.Digits ?? 1);
    }

    public int Fewest { get; }

    public int Most { get; }

    public int Tokens => _tokens.Length;

    public bool HasOnlyDigits { get; }

    public string NameOf(int token) => _tokens[token].Component;

    public int IndexOf(string component) => Array.FindIndex(_tokens, token => token.Component == component);

    /// <summary>The letters of a token, or null if it takes digits.</summary>
    public string? LettersOf(int token) => _tokens[token].Letters;

    /// <summary>Whether symbols have this shape; an unknown digit counts as a digit.</summary>
    public bool Matches(ReadOnlySpan<char> symbols)
    {
        if (symbols.Length < Fewest || symbols.Length > Most)
        {
            return false;
        }

        for (var token = 0; token < _tokens.Length; token++)
        {
            var (start, length) = Span(token, symbols.Length);
            var run = symbols.Slice(start, length);
            if (_tokens[token].Letters is { } letters
                ? !letters.Contains(run[0], StringComparison.Ordinal)
                : !SerialSymbols.AreDigits(run))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where a token lies among <paramref name="total"/> symbols that have this shape.</summary>
    public (int Start, int Length) Span(int token, int total)
    {
        var start = 0;
        for (var before = 0; before < token; before++)
        {
            start += Length(before, total);
        }

        return (start, Length(token, total));
    }

    // At most one token varies in length, so it takes the rest.
    private int Length(int token, int total)
    {
        var least = _tokens[token].Digits ?? 1;
        return _tokens[token].DigitsMax is null ? least : least + total - Fewest;
    }
}
