using M1SerialBot.Content.References;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content.Checklist.Rules;

/// <summary>Something that has to hold for the checklist.</summary>
internal interface IChecklistRule
{
    /// <summary>Reports every violation. Missing files were reported before.</summary>
    void Check(ChecklistDocuments files, ReferenceData references, ICollection<KnowledgeIssue> issues);
}
