using System.Globalization;
using System.Text;

namespace M1SerialBot.Decoding.Text;

/// <summary>
/// Folds a text character by character, so that every place in the folded text is the same place in the raw one:
/// digits of every script become 0 to 9, letters upper case, dashes of every kind <c>-</c>, white space a blank, currency signs <c>¤</c>.
/// </summary>
internal static class Folding
{
    /// <summary>A character without a meaning of its own: zero width, a direction mark, a combining mark, the second half of a pair.</summary>
    public const char Skip = '\0';

    /// <summary>A character that ends whatever it meets: a line break, a control character, a symbol.</summary>
    public const char Break = '\u0001';

    /// <summary>Any sign of money.</summary>
    public const char Currency = '¤';

    private static readonly char[] Ascii = MakeAscii();
    private static readonly CharacterKind[] Kinds = MakeKinds();

    /// <summary>Folds <paramref name="raw"/> into <paramref name="folded"/>, which is as long.</summary>
    public static void Fold(ReadOnlySpan<char> raw, Span<char> folded)
    {
        for (var at = 0; at < raw.Length; at++)
        {
            var character = raw[at];
            if (character < 128)
            {
                folded[at] = Ascii[character];
            }
            else if (char.IsHighSurrogate(character) && at + 1 < raw.Length && char.IsLowSurrogate(raw[at + 1]))
            {
                folded[at] = FoldPair(new Rune(character, raw[at + 1]));
                folded[++at] = Skip;
            }
            else
            {
                folded[at] = FoldOther(character);
            }
        }
    }

    /// <summary>What a folded character is to a word; every character of every text is asked this, so a table answers.</summary>
    public static CharacterKind KindOf(char folded) =>
        folded < 128 ? Kinds[folded]
        : folded == Currency ? CharacterKind.Gap
        : CharacterKind.Foreign;

    /// <summary>Whether a folded character is a digit.</summary>
    public static bool IsDigit(char folded) => char.IsAsciiDigit(folded);

    /// <summary>Whether a folded character stands for a digit that could not be read; <c>X</c> does so only among digits.</summary>
    public static bool IsMask(char folded) => folded is '?' or '*' or '_';

    private static char FoldPair(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber ? DigitOf(Rune.GetNumericValue(rune)) : Break;

    private static char FoldOther(char character) => character switch
    {
        >= '\uFF01' and <= '\uFF5E' => Ascii[character - 0xFEE0],
        '\u2022' or '\u00B7' or '\u2026' or '\u25CF' or '\u2588' => '?',
        '\u2212' or '\u30FC' or '\uFF70' => '-',
        '\u2116' => ' ',
        _ => FoldByCategory(character),
    };

    private static char FoldByCategory(char character) => char.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.DecimalDigitNumber => DigitOf(CharUnicodeInfo.GetNumericValue(character)),
        UnicodeCategory.DashPunctuation => '-',
        UnicodeCategory.SpaceSeparator => ' ',
        UnicodeCategory.CurrencySymbol => Currency,
        UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => Skip,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter => character,
        UnicodeCategory.LowercaseLetter => FoldLowercase(character),
        _ => Break,
    };

    // The Kelvin sign and a few more fall back into ASCII; they are letters of no serial.
    private static char FoldLowercase(char character)
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
