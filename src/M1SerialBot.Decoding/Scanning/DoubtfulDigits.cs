namespace M1SerialBot.Decoding.Scanning;

/// <summary>
/// Turns a digit that its writer wasn't sure of into one that could not be read: <c>14567[8?]</c>, <c>14567(8)</c>, <c>145677/8</c>,
/// <c>1456 7 or 1 8</c>. The question mark takes the place of the last character, and the others are skipped.
/// </summary>
internal static class DoubtfulDigits
{
    private const int FewestBefore = 3;
    private const int LongestBracket = 8;
    private const int LongestWord = 8;
    private const int Near = 4;

    /// <summary>Rewrites a normalized text; its length stays.</summary>
    /// <param name="normalized">The text.</param>
    /// <param name="alternatives">Words between two readings of one digit.</param>
    /// <param name="whole">How many digits a serial has, unread ones included.</param>
    public static void Mark(Span<char> normalized, ReadOnlySpan<string> alternatives, int whole)
    {
        for (var at = 0; at < normalized.Length;)
        {
            var start = NextDigit(normalized, at);
            if (start < 0)
            {
                return;
            }

            at = start + DigitsAt(normalized, start);
            if (at - start < FewestBefore || at - start > whole || at + 1 >= normalized.Length)
            {
                continue;
            }

            at = normalized[at] switch
            {
                '[' or '(' or '{' => MarkBracket(normalized, start, at, whole),
                '/' => MarkStroke(normalized, start, at, whole),
                ' ' => MarkWord(normalized, start, at, alternatives, whole),
                _ => at,
            };
        }
    }

    // A footnote after a whole number is a bracket too: only a question or several digits make a doubt of it.
    private static int MarkBracket(Span<char> normalized, int start, int open, int whole)
    {
        var rest = normalized[(open + 1)..];
        var length = rest[..Math.Min(rest.Length, LongestBracket)].IndexOfAny("])}");
        if (length < 1 || !IsReading(rest[..length], isRound: normalized[open] == '('))
        {
            return open;
        }

        var close = open + 1 + length;
        var before = open - start;
        var after = DigitsAt(normalized, close + 1);
        if (before + 1 + after != whole)
        {
            return open;
        }

        Doubt(normalized, open, close);
        return close + 1 + after;
    }

    // Digits with nothing but signs between them. In round brackets two digits in a row are a number of their own.
    private static bool IsReading(ReadOnlySpan<char> inside, bool isRound)
    {
        for (var at = 0; at < inside.Length; at++)
        {
            if (!Normalizer.IsDigit(inside[at]) && inside[at] is not ('?' or '/' or '|' or ',' or ' ' or '-'))
            {
                return false;
            }

            if (isRound && at > 0 && Normalizer.IsDigit(inside[at]) && Normalizer.IsDigit(inside[at - 1]))
            {
                return false;
            }
        }

        return inside.ContainsAnyInRange('0', '9') || inside.Contains('?');
    }

    // 145677/8 leaves the last digit open, 14567/8 the one that is missing.
    private static int MarkStroke(Span<char> normalized, int start, int stroke, int whole)
    {
        var before = stroke - start;
        if (before < whole - 1 || DigitsAt(normalized, stroke + 1) != 1 || (start > 0 && normalized[start - 1] is '/' or '.' or ',' or '-')
            || (stroke + 2 < normalized.Length && (char.IsLetter(normalized[stroke + 2]) || normalized[stroke + 2] == '/')))
        {
            return stroke;
        }

        Doubt(normalized, before == whole ? stroke - 1 : stroke, stroke + 1);
        return stroke + 2;
    }

    // "1456 7 or 1 8", "14567 8 or 9", "145677 or 8"
    private static int MarkWord(Span<char> normalized, int start, int blank, ReadOnlySpan<string> alternatives, int whole)
    {
        var isApart = DigitsAt(normalized, blank + 1) == 1;
        var end = isApart ? blank + 2 : blank;
        var second = end + 1 + Alternative(normalized[end..], alternatives);
        if (second <= end + 1 || DigitsAt(normalized, second) != 1)
        {
            return blank;
        }

        var known = blank - start - (isApart ? 0 : 1);
        var hasBlank = second + 1 < normalized.Length && normalized[second + 1] == ' ' && known < whole - 1;
        var rest = second + 1 + (hasBlank ? 1 : 0);
        var after = DigitsAt(normalized, rest);
        if (known + 1 + after != whole)
        {
            return blank;
        }

        Doubt(normalized, isApart ? blank : blank - 1, second);
        if (hasBlank)
        {
            normalized[second + 1] = Normalizer.Skip;
        }

        return rest + after;
    }

    // How long the blank, the word and the blank are that the text begins with, less one; 0 if it doesn't begin so.
    private static int Alternative(ReadOnlySpan<char> text, ReadOnlySpan<string> alternatives)
    {
        if (text.Length < 3 || text[0] != ' ' || Normalizer.IsDigit(text[1]))
        {
            return 0;
        }

        var length = 0;
        while (length < LongestWord && length + 1 < text.Length && text[length + 1] != ' ')
        {
            length++;
        }

        if (length == 0 || length == LongestWord || length + 1 == text.Length)
        {
            return 0;
        }

        var first = BaseLetters.Of(text[1]);
        foreach (var word in alternatives)
        {
            if ((first == word[0] || first == Normalizer.Skip) && Hashes.AreEqual(text.Slice(1, length), word))
            {
                return length + 1;
            }
        }

        return 0;
    }

    // Cleared characters are skipped.
    private static void Doubt(Span<char> normalized, int first, int last)
    {
        normalized[first..last].Clear();
        normalized[last] = '?';
    }

    // In a text of numbers the next digit is near, and a search costs more than a look.
    private static int NextDigit(ReadOnlySpan<char> normalized, int from)
    {
        for (var near = Math.Min(normalized.Length, from + Near); from < near; from++)
        {
            if (Normalizer.IsDigit(normalized[from]))
            {
                return from;
            }
        }

        var length = normalized[from..].IndexOfAnyInRange('0', '9');
        return length < 0 ? length : from + length;
    }

    private static int DigitsAt(ReadOnlySpan<char> normalized, int start)
    {
        var end = start;
        while (end < normalized.Length && Normalizer.IsDigit(normalized[end]))
        {
            end++;
        }

        return end - start;
    }
}
