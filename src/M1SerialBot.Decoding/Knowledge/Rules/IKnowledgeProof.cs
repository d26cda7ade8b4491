namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>One thing that has to hold for knowledge that is ready to decode with.</summary>
internal interface IKnowledgeProof
{
    /// <summary>Reports every place where it does not hold.</summary>
    void Check(KnowledgeFiles files, KnowledgeBase knowledge, IssueLog issues);
}
