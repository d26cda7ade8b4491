namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>One thing that has to hold for all knowledge.</summary>
internal interface IKnowledgeRule
{
    /// <summary>Reports every place where it does not hold; what is missing altogether was reported before.</summary>
    void Check(KnowledgeFiles files, IssueLog issues);
}
