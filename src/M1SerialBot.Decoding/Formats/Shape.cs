using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Values;

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

/// <summary>The shapes that a serial can have, by all formats.</summary>
internal sealed class ShapeSet(IReadOnlyList<SerialFormat> formats)
{
    // Those of plain digits are known by their length; the others have a letter, or need a name before them.
    private readonly SerialFormat[] _others = [.. formats.Where(format => !IsPlain(format))];
    private readonly (bool IsForm, bool IsRun)[] _digits =
        [.. Enumerable.Range(0, formats.Max(format => format.Shape.Most) + 1).Select(digits => (formats.Any(format => TakesOnly(format, digits)), formats.Any(format => format.RunEnd is not null && TakesOnly(format, digits))))];

    /// <summary>The fewest symbols that any serial has.</summary>
    public int FewestSymbols { get; } = formats.Min(format => format.Shape.Fewest);

    /// <summary>The most symbols that any serial has.</summary>
    public int MostSymbols { get; } = formats.Max(format => format.Shape.Most);

    /// <summary>The fewest digits of a serial that needs neither a letter nor a name before it.</summary>
    public int FewestDigits { get; } = formats
        .Where(format => format.Prefix.IsNone && format.Shape.HasOnlyDigits)
        .Select(format => format.Shape.Fewest)
        .DefaultIfEmpty(formats.Min(format => format.Shape.Fewest))
        .Min();

    /// <summary>How many digits a number has once its leading zeros are put back; 0 if none may be left out.</summary>
    public int PaddedDigits { get; } = formats.Where(format => format.Data.FewestWritten is not null).Select(format => format.Shape.Fewest).FirstOrDefault();

    /// <summary>How many of them must be written.</summary>
    public int FewestWritten { get; } = formats.Select(format => format.Data.FewestWritten).FirstOrDefault(fewest => fewest is not null) ?? 0;

    /// <summary>Whether that many digits have the form of a serial that needs neither a letter nor a name before it.</summary>
    public bool IsFormOf(int digits) => digits < _digits.Length && _digits[digits].IsForm;

    /// <summary>Whether that many digits have the form of a serial, with a name before them or without.</summary>
    public bool IsFormOf(int digits, NamedModel model)
    {
        if (IsFormOf(digits) || !model.IsRightBefore)
        {
            return IsFormOf(digits);
        }

        foreach (var format in _others)
        {
            if (format.Prefix == model.Id && format.Shape.HasOnlyDigits && digits >= format.Shape.Fewest && digits <= format.Shape.Most)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether that many digits have the form of the run.</summary>
    public bool IsRunOf(int digits) => digits < _digits.Length && _digits[digits].IsRun;

    /// <summary>Whether a serial has the form of the run: the plain number that keyboards carry.</summary>
    public bool MatchesRun(in SerialText serial)
    {
        if (IsRunOf(serial.Symbols.Length) && SerialSymbols.AreDigits(serial.Symbols))
        {
            return true;
        }

        foreach (var format in _others)
        {
            if (format.RunEnd is not null && format.Matches(serial))
            {
                return true;
            }
        }

        return false;
    }

    public bool Matches(in SerialText serial)
    {
        if (IsFormOf(serial.Symbols.Length) && SerialSymbols.AreDigits(serial.Symbols))
        {
            return true;
        }

        foreach (var format in _others)
        {
            if (format.Matches(serial))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlain(SerialFormat format) => format.Prefix.IsNone && format.Shape.HasOnlyDigits;

    private static bool TakesOnly(SerialFormat format, int digits) => IsPlain(format) && digits >= format.Shape.Fewest && digits <= format.Shape.Most;
}
