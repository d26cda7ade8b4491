using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>One thing that has to hold for all knowledge.</summary>
internal interface IKnowledgeRule
{
    /// <summary>Reports every place where it does not hold; what is missing altogether was reported before.</summary>
    void Check(KnowledgeDocuments files, IssueCollector issues);
}

/// <summary>One thing that has to hold for knowledge that is ready to decode with.</summary>
internal interface ICompiledKnowledgeRule
{
    /// <summary>Reports every place where it does not hold.</summary>
    void Check(KnowledgeDocuments files, KnowledgeBase knowledge, IssueCollector issues);
}
