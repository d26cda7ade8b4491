using M1SerialBot.Content.Checklist;
using M1SerialBot.Content.Faq;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding;
using M1SerialBot.Decoding.Knowledge;

namespace M1SerialBot.Content;

/// <summary>One version of the config folder.</summary>
internal sealed record ContentSnapshot(SerialDecoder Decoder, BuyerChecklist Checklist, FaqCatalog Faq, LocalizerFactory Languages)
{
    /// <summary>English, which the terminal speaks too.</summary>
    public Localizer Texts => Languages.English;

    public KnowledgeBase Knowledge => Decoder.Knowledge;
}
