using M1SerialBot.Content.Checklist;
using M1SerialBot.Content.Faq;
using M1SerialBot.Content.Languages;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding;
using M1SerialBot.Decoding.Knowledge;

namespace M1SerialBot.Content;

/// <summary>One version of the config folder.</summary>
/// <param name="Decoder">What serials are read with.</param>
/// <param name="Checklist">The checklist in English.</param>
/// <param name="Faq">The FAQ in English.</param>
/// <param name="Languages">Everything that people read, in every language.</param>
internal sealed record ContentSnapshot(SerialDecoder Decoder, BuyerChecklist Checklist, FaqCatalog Faq, LanguageSet Languages)
{
    /// <summary>The sentences in English, or in the language that the terminal was told to speak.</summary>
    public Localizer Texts { get; init; } = Languages.English;

    public KnowledgeBase Knowledge => Decoder.Knowledge;

    /// <summary>The checklist in the language of these texts.</summary>
    public BuyerChecklist ChecklistIn(Localizer texts) => Languages.Of(texts)?.Checklist ?? Checklist;

    /// <summary>The FAQ in the language of these texts. A question in English finds its answer too.</summary>
    public FaqCatalog FaqIn(Localizer texts) => Languages.Of(texts)?.Faq ?? Faq;
}
