using System.Buffers;
using System.Globalization;
using System.Text;

namespace M1SerialBot.Decoding.Scanning;

/// <summary>
/// Normalizes a text character by character, so that a position in the normalized text is the same position in the raw one:
/// digits of every script become 0 to 9, letters upper case, dashes of every kind <c>-</c>, white space a blank, currency signs <c>¤</c>.
/// </summary>
internal static class Normalizer
{
    /// <summary>Replaces characters without a meaning of their own: zero width, direction and combining marks, the second half of a surrogate pair.</summary>
    public const char Skip = '\0';

    /// <summary>Replaces symbols and control characters.</summary>
    public const char Break = '\u0001';

    /// <summary>Replaces line breaks.</summary>
    public const char Line = '\u0002';

    /// <summary>Replaces an underscore that joins two tokens; any other can be an unread digit.</summary>
    public const char Underscore = '\u0003';

    /// <summary>Replaces every currency sign.</summary>
    public const char Currency = '¤';

    private static readonly char[] AsciiTable = MakeAscii();
    private static readonly SearchValues<char> OnlyUpperCased = SearchValues.Create([.. Enumerable.Range(32, 127 - 32).Select(code => (char)code).Where(character => character != '$')]);
    private static readonly CharacterKind[] Kinds = MakeKinds();

    /// <summary>Normalizes <paramref name="raw"/> into <paramref name="normalized"/>, which has the same length.</summary>
    public static void Normalize(ReadOnlySpan<char> raw, Span<char> normalized)
    {
        for (var at = 0; at < raw.Length; at++)
        {
            var plain = raw[at..].IndexOfAnyExcept(OnlyUpperCased);
            plain = plain < 0 ? raw.Length - at : plain;
            Ascii.ToUpper(raw.Slice(at, plain), normalized[at..], out _);
            at += plain;
            if (at == raw.Length)
            {
                return;
            }

            var character = raw[at];
            if (character < 128)
            {
                normalized[at] = AsciiTable[character];
            }
            else if (char.IsHighSurrogate(character) && at + 1 < raw.Length && char.IsLowSurrogate(raw[at + 1]))
            {
                normalized[at] = NormalizePair(new Rune(character, raw[at + 1]));
                normalized[++at] = Skip;
            }
            else
            {
                normalized[at] = NormalizeOther(character);
            }
        }
    }

    /// <summary>The kind of a normalized character. Every character of every text is looked up, so ASCII has a table.</summary>
    public static CharacterKind KindOf(char normalized) =>
        normalized < 128 ? Kinds[normalized]
        : normalized is Currency or '°' ? CharacterKind.Gap
        : IsGlued(normalized) ? CharacterKind.Glued
        : CharacterKind.NonLatin;

    /// <summary>Whether a normalized character is a digit.</summary>
    public static bool IsDigit(char normalized) => char.IsAsciiDigit(normalized);

    /// <summary>Whether a normalized character stands for a digit that could not be read; <c>X</c> does so only among digits.</summary>
    public static bool IsMask(char normalized) => normalized is '?' or '*' or '_';

    private static bool IsGlued(char letter) => letter is
        (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF') or (>= '\uF900' and <= '\uFAFF')
        or (>= '\uFF66' and <= '\uFF9F') or (>= '\u0E00' and <= '\u0EFF') or '\u3005' or '\u3007';

    private static char NormalizePair(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber ? DigitOf(Rune.GetNumericValue(rune)) : Break;

    private static char NormalizeOther(char character) => character switch
    {
        >= '\uFF01' and <= '\uFF5E' => AsciiTable[character - 0xFEE0],
        '\u2022' or '\u00B7' or '\u2026' or '\u25CF' or '\u25CB' or '\u25A0' or '\u25A1' or (>= '\u2588' and <= '\u2593') => '?',
        '\u2212' or '\u30FC' or '\uFF70' => '-',
        '\u2116' => '#',
        '\u2018' or '\u2019' or '\u2032' or '\u00B4' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' or '\u300C' or '\u300D' => '"',
        '\u3001' or '\uFF64' => ',',
        '\u3002' or '\uFF61' => ';',
        '\u00B0' => character,
        '\u0085' or '\u2028' or '\u2029' => Line,
        _ => NormalizeByCategory(character),
    };

    private static char NormalizeByCategory(char character) => char.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.DecimalDigitNumber => DigitOf(CharUnicodeInfo.GetNumericValue(character)),
        UnicodeCategory.DashPunctuation => '-',
        UnicodeCategory.SpaceSeparator => ' ',
        UnicodeCategory.CurrencySymbol => Currency,
        UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => Skip,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter => character,
        UnicodeCategory.LowercaseLetter => NormalizeLowercase(character),
        _ => Break,
    };

    // The Kelvin sign and a few more fall back into ASCII; no serial has these letters.
    private static char NormalizeLowercase(char character)
    {
        var upper = char.ToUpperInvariant(character);
        return upper < 128 ? Break : upper;
    }

    private static char DigitOf(double value) => (char)('0' + (int)value);

    private static char[] MakeAscii()
    {
        var table = new char[128];
        for (var character = '\0'; character < table.Length; character++)
        {
            table[character] = character switch
            {
                ' ' or '\t' => ' ',
                '$' => Currency,
                '\n' or '\r' or '\v' or '\f' => Line,
                _ when char.IsControl(character) => Break,
                _ => char.ToUpperInvariant(character),
            };
        }

        return table;
    }

    private static CharacterKind[] MakeKinds()
    {
        var table = new CharacterKind[128];
        for (var character = '\0'; character < table.Length; character++)
        {
            table[character] =
                character == Skip ? CharacterKind.Skip
                : IsDigit(character) ? CharacterKind.Digit
                : IsMask(character) ? CharacterKind.Mask
                : char.IsAsciiLetter(character) ? CharacterKind.Letter
                : CharacterKind.Gap;
        }

        return table;
    }
}

/// <summary>The role of a normalized character in a token.</summary>
internal enum CharacterKind : byte
{
    /// <summary>Separates tokens.</summary>
    Gap,

    /// <summary>Ignored; the token goes on after it.</summary>
    Skip,

    Digit,

    /// <summary>A letter from A to Z, the only letters that a serial can have.</summary>
    Letter,

    /// <summary>Stands for a digit that could not be read.</summary>
    Mask,

    /// <summary>A letter of an alphabet, outside A to Z.</summary>
    NonLatin,

    /// <summary>A letter of a script that writes words without blanks between them, such as kana or Hangul.</summary>
    Glued,
}
