using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>One thing that has to hold for the documents.</summary>
internal interface IKnowledgeRule
{
    /// <summary>Reports every place where it doesn't hold. Missing files are reported before.</summary>
    void Check(KnowledgeDocuments files, IssueCollector issues);
}

/// <summary>One thing that can only be checked by decoding.</summary>
internal interface ICompiledKnowledgeRule
{
    /// <summary>Reports every place where it doesn't hold.</summary>
    void Check(KnowledgeDocuments files, SerialDecoder decoder, IssueCollector issues);
}
