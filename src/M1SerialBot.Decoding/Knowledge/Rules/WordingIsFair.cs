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
