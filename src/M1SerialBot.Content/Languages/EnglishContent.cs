using M1SerialBot.Content.Checklist;
using M1SerialBot.Content.Faq;
using M1SerialBot.Content.References;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Knowledge;

namespace M1SerialBot.Content.Languages;

/// <summary>What there is to translate, and what stands in where a translation is missing.</summary>
internal sealed record EnglishContent(
    Localizer Texts, KnowledgeBase Knowledge, ChecklistDocuments ChecklistFiles, BuyerChecklist Checklist, FaqCatalog Faq, ReferenceData References)
{
    /// <summary>What the terminal's help says; null where there's no terminal.</summary>
    public Func<IEnumerable<KnowledgeSentence>>? Help { get; init; }
}
