namespace M1SerialBot.Bot.Features.Serial;

/// <summary>The words before a number in a text, by which people tell several numbers apart.</summary>
internal static class WordsBefore
{
    private const int Longest = 60;
    private const string Cut = "…";

    /// <summary>As many words of the number's line as fit; null if there are none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the number begins.</param>
    public static string? Of(string text, int start)
    {
        var line = text.AsSpan(0, start);
        line = line[(line.LastIndexOfAny('\n', '\r') + 1)..].Trim();
        if (line.Length <= Longest)
        {
            return line.IsEmpty ? null : line.ToString();
        }

        var end = line[^Longest..];
        var blank = end.IndexOf(' ');
        end = end[(blank + 1)..].TrimStart();
        return string.Concat(Cut, end.Length > 0 && char.IsLowSurrogate(end[0]) ? end[1..] : end);
    }
}
