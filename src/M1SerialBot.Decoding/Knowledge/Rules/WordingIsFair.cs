using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>What users read accuses nobody, vouches for nothing, and is never blank.</summary>
internal sealed class WordingIsFair : IKnowledgeRule
{
    public void Check(KnowledgeDocuments files, IssueCollector issues)
    {
        var texts = files.AllEvidence().Select(evidence => new Located<string>(evidence.File, $"{evidence.Path}.statement", evidence.Value.Statement))
            .Concat(files.AllTraits().Select(trait => new Located<string>(trait.File, $"{trait.Path}.text", trait.Value.Text)))
            .Concat(Indexed.Of(files.Clues?.Clues).SelectMany(clue => Located.Each(KnowledgePaths.Clues, $"$.clues[{clue.At}].innocentCauses", clue.Item.InnocentCauses)));
        foreach (var text in texts)
        {
            foreach (var complaint in AccusationFilter.Complaints(text.Value))
            {
                issues.Add(text.File, text.Path, complaint);
            }
        }
    }
}

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
