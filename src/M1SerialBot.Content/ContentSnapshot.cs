using M1SerialBot.Content.Checklist;
using M1SerialBot.Content.Faq;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding;
using M1SerialBot.Decoding.Knowledge;

namespace M1SerialBot.Content;

/// <summary>Everything that the config folder holds.</summary>
/// <param name="Decoder">What decodes with the knowledge.</param>
/// <param name="Checklist">What a buyer checks.</param>
/// <param name="Faq">What people ask.</param>
/// <param name="Languages">What is said.</param>
internal sealed record ContentSnapshot(SerialDecoder Decoder, BuyerChecklist Checklist, FaqCatalog Faq, LocalizerFactory Languages)
{
    /// <summary>What is said in English, and in a terminal.</summary>
    public Localizer Texts => Languages.English;

    /// <summary>What is known.</summary>
    public KnowledgeBase Knowledge => Decoder.Knowledge;
}
