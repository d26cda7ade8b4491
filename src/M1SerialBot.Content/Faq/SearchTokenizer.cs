using System.Globalization;
using System.Text;

namespace M1SerialBot.Content.Faq;

/// <summary>Splits text into lower-case words without diacritics or punctuation.</summary>
internal static class SearchTokenizer
{
    private const char FirstHalfKatakana = '\uFF66';
    private const char HalfVoiced = '\uFF9E';
    private const char HalfSemiVoiced = '\uFF9F';

    // In the order of their half-width characters.
    private const string Katakana = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

    public static string[] Tokenize(string text)
    {
        var folded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            Append(folded, Half(text[at]));
            if (at + 1 < text.Length && Voiced(folded, text[at + 1]))
            {
                at++;
            }
        }

        return folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The words, joined: equal for texts that read the same.</summary>
    public static string Key(string text) => string.Join(' ', Tokenize(text));

    // Japanese keyboards type full-width letters and digits.
    private static char Half(char character) => character switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
        >= FirstHalfKatakana and < HalfVoiced => Katakana[character - FirstHalfKatakana],
        _ => character,
    };

    // They type half-width katakana too, where the mark of a voiced sound is a character of its own.
    private static bool Voiced(StringBuilder folded, char mark)
    {
        if (folded.Length == 0 || mark is not (HalfVoiced or HalfSemiVoiced) || folded[^1] is not (>= 'ウ' and <= 'ホ'))
        {
            return false;
        }

        folded[^1] = folded[^1] == 'ウ' ? 'ヴ' : (char)(folded[^1] + (mark == HalfVoiced ? 1 : 2));
        return true;
    }

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
        '¥' => "yen",
        _ => null,
    };
}

/// <summary>Removes diacritics from Latin letters.</summary>
/// <remarks>In globalization-invariant mode, <see cref="string.Normalize()"/> does nothing.</remarks>
internal static class Diacritics
{
    /// <summary>ASCII for a lower-case letter of Western or Central Europe; null if it's anything else.</summary>
    public static string? Remove(char lower) => lower switch
    {
        'à' or 'á' or 'â' or 'ã' or 'ä' or 'å' or 'ā' or 'ă' or 'ą' => "a",
        'ç' or 'ć' or 'ĉ' or 'ċ' or 'č' => "c",
        'ď' or 'đ' or 'ð' => "d",
        'è' or 'é' or 'ê' or 'ë' or 'ē' or 'ĕ' or 'ė' or 'ę' or 'ě' => "e",
        'ĝ' or 'ğ' or 'ġ' or 'ģ' => "g",
        'ĥ' or 'ħ' => "h",
        'ì' or 'í' or 'î' or 'ï' or 'ĩ' or 'ī' or 'ĭ' or 'į' or 'ı' or 'İ' => "i",
        'ĵ' => "j",
        'ķ' => "k",
        'ĺ' or 'ļ' or 'ľ' or 'ŀ' or 'ł' => "l",
        'ñ' or 'ń' or 'ņ' or 'ň' => "n",
        'ò' or 'ó' or 'ô' or 'õ' or 'ö' or 'ø' or 'ō' or 'ŏ' or 'ő' => "o",
        'ŕ' or 'ŗ' or 'ř' => "r",
        'ś' or 'ŝ' or 'ş' or 'š' or 'ș' => "s",
        'ţ' or 'ť' or 'ŧ' or 'ț' => "t",
        'ù' or 'ú' or 'û' or 'ü' or 'ũ' or 'ū' or 'ŭ' or 'ů' or 'ű' or 'ų' => "u",
        'ŵ' => "w",
        'ý' or 'ÿ' or 'ŷ' => "y",
        'ź' or 'ż' or 'ž' => "z",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => null,
    };
}
