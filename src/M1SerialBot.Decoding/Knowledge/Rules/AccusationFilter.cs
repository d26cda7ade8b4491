namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>What a text that users are told must not be: blank, an accusation, or a voucher; the one place that says so.</summary>
public static class AccusationFilter
{
    private static readonly string[] Refused = ["fake", "stolen", "fraud", "counterfeit", "genuine", "authentic", "invalid", "illegal"];

    /// <summary>Holds a text against the rule.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Everything that is the matter with it; nothing where it may be said.</returns>
    public static IEnumerable<string> Complaints(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.IsNullOrWhiteSpace(text)
            ? ["A text is needed."]
            : Refused.Where(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)).Select(word => $"The bot never says \"{word}\".");
    }
}
