using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>Look-alikes are letters and digits.</summary>
internal sealed class NotationIsUsable : IKnowledgeRule
{
    public void Check(KnowledgeDocuments files, IssueCollector issues)
    {
        foreach (var (pair, at) in Indexed.Of(files.Notation?.LookAlikes))
        {
            if (pair.Letter is < 'A' or > 'Z' || pair.Digit is < '0' or > '9' || files.Notation!.LookAlikes.Count(other => other.Letter == pair.Letter) > 1)
            {
                issues.Add(KnowledgePaths.Notation, $"$.lookAlikes[{at}]", "A letter from A to Z, once, and a digit are needed.");
            }
        }
    }
}
