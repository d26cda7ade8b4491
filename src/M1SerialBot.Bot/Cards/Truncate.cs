namespace M1SerialBot.Bot.Cards;

/// <summary>Cuts texts to a length, between words and never inside a character.</summary>
internal static class Truncate
{
    private const string Cut = "…";

    /// <summary>The text, or as many of its words as fit with a sign that there were more.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">How many characters there is room for, at least 1.</param>
    public static string Text(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = most - Cut.Length;
        var blank = text.LastIndexOf(' ', Math.Max(0, end));
        end = blank > end / 2 ? blank : end;
        end -= end > 0 && (char.IsHighSurrogate(text[end - 1]) || text[end - 1] == '\\') ? 1 : 0;
        return string.Concat(text.AsSpan(0, end).TrimEnd(), Cut);
    }

    /// <summary>As many lines as fit, the first of them cut where even that is too long.</summary>
    /// <param name="lines">The lines, the most important first.</param>
    /// <param name="most">How many characters there is room for, at least 1.</param>
    /// <param name="more">Says how many were left out.</param>
    public static string Lines(IReadOnlyList<string> lines, int most, Func<int, string> more)
    {
        if (string.Join('\n', lines) is var all && all.Length <= most)
        {
            return all;
        }

        for (var count = lines.Count - 1; count > 0; count--)
        {
            var text = string.Join('\n', [.. lines.Take(count), more(lines.Count - count)]);
            if (text.Length <= most)
            {
                return text;
            }
        }

        return Text(lines[0], most);
    }
}
