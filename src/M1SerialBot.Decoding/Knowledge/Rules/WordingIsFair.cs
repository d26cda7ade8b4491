namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>What users are told accuses nobody, vouches for nothing, and is never blank.</summary>
internal sealed class WordingIsFair : IKnowledgeRule
{
    public void Check(KnowledgeFiles files, IssueLog issues)
    {
        var texts = files.AllEvidence().Select(evidence => new Located<string>(evidence.File, $"{evidence.Path}.statement", evidence.Value.Statement))
            .Concat(files.AllTraits().Select(trait => new Located<string>(trait.File, $"{trait.Path}.text", trait.Value.Text)))
            .Concat(Placed.Of(files.Clues?.Clues).SelectMany(clue => Located.Each(KnowledgeLayout.Clues, $"$.clues[{clue.At}].innocentCauses", clue.Item.InnocentCauses)));
        foreach (var text in texts)
        {
            foreach (var complaint in FairWording.Complaints(text.Value))
            {
                issues.Add(text.File, text.Path, complaint);
            }
        }
    }
}
