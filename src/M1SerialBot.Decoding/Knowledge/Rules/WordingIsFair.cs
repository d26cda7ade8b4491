namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>What users are told accuses nobody, vouches for nothing, and is never blank.</summary>
internal sealed class WordingIsFair : IKnowledgeRule
{
    public void Check(KnowledgeFiles files, IssueLog issues)
    {
        var texts = files.AllEvidence().Select(evidence => new Located<string>(evidence.File, $"{evidence.Path}.statement", evidence.Value.Statement))
            .Concat(files.AllTraits().Select(trait => new Located<string>(trait.File, $"{trait.Path}.text", trait.Value.Text)))
            .Concat(Placed.Of(files.Clues?.Clues).SelectMany(clue => Placed.Of(clue.Item.InnocentCauses)
                .Select(cause => new Located<string>(KnowledgeLayout.Clues, $"$.clues[{clue.At}].innocentCauses[{cause.At}]", cause.Item))));
        foreach (var text in texts)
        {
            foreach (var complaint in FairWording.Complaints(text.Value))
            {
                issues.Add(text.File, text.Path, complaint);
            }
        }
    }
}
