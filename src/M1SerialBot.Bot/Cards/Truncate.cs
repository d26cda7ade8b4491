namespace M1SerialBot.Bot.Cards;

/// <summary>Cuts text to a length, at a space if there's one near, and never inside a character. Lengths are at least 1.</summary>
internal static class Truncate
{
    private const string Cut = "…";

    public static string Text(string text, int maxLength)
    {
        if (text.Length <= maxLength)
        {
            return text;
        }

        var end = maxLength - Cut.Length;
        var blank = text.LastIndexOf(' ', Math.Max(0, end));
        end = blank > end / 2 ? blank : end;
        end -= end > 0 && (char.IsHighSurrogate(text[end - 1]) || text[end - 1] == '\\') ? 1 : 0;
        return string.Concat(text.AsSpan(0, end).TrimEnd(), Cut);
    }

    /// <summary>As many lines as fit. If even the first is too long, it's cut.</summary>
    public static string Lines(IReadOnlyList<string> lines, int maxLength, Func<int, string> more)
    {
        if (string.Join('\n', lines) is var all && all.Length <= maxLength)
        {
            return all;
        }

        for (var count = lines.Count - 1; count > 0; count--)
        {
            var text = string.Join('\n', [.. lines.Take(count), more(lines.Count - count)]);
            if (text.Length <= maxLength)
            {
                return text;
            }
        }

        return Text(lines[0], maxLength);
    }
}

/// <summary>Lengths in characters.</summary>
internal static class CardLimits
{
    /// <summary>The plain line above an embed.</summary>
    public const int MaxLineLength = 120;

    public const int MaxSerialLength = 64;
}
