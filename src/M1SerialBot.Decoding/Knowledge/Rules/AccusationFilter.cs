namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>Refuses texts that accuse somebody or vouch for something; the bot does neither.</summary>
public static class AccusationFilter
{
    private static readonly string[] Refused = ["fake", "stolen", "fraud", "counterfeit", "genuine", "authentic", "invalid", "illegal"];

    /// <summary>Checks a text that users read.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Everything that is wrong with it; nothing if it may be shown.</returns>
    public static IEnumerable<string> Complaints(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.IsNullOrWhiteSpace(text)
            ? ["A text is needed."]
            : Refused.Where(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)).Select(word => $"The bot never says \"{word}\".");
    }
}
