using System.Globalization;
using System.Text;

namespace M1SerialBot.Content.Faq;

/// <summary>Splits text into lower-case words without diacritics or punctuation.</summary>
internal static class SearchTokenizer
{
    public static string[] Tokenize(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            Append(folded, Half(character));
        }

        return folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The words, joined: equal for texts that read the same.</summary>
    public static string Key(string text) => string.Join(' ', Tokenize(text));

    // Japanese keyboards type full-width letters and digits.
    private static char Half(char character) => character is >= '\uFF01' and <= '\uFF5E' ? (char)(character - 0xFEE0) : character;

    private static void Append(StringBuilder folded, char character)
    {
        if (character is '\'' or '\u2019' or '\u02BC' || (!char.IsAscii(character) && IsMark(character)))
        {
            // "won't" is also typed "wont". A combining mark belongs to the letter before it.
            return;
        }

        if (Currency(character) is { } currency)
        {
            folded.Append(' ').Append(currency).Append(' ');
        }
        else if (char.IsLetterOrDigit(character))
        {
            var lower = char.ToLowerInvariant(character);
            if (Diacritics.Remove(lower) is { } plain)
            {
                folded.Append(plain);
            }
            else
            {
                folded.Append(lower);
            }
        }
        else
        {
            folded.Append(' ');
        }
    }

    private static bool IsMark(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private static string? Currency(char character) => character switch
    {
        '€' => "euro",
        '$' => "dollar",
        '£' => "pound",
        _ => null,
    };
}
