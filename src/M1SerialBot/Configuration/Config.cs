using M1SerialBot.Checklist;
using M1SerialBot.Decoding;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Faq;
using M1SerialBot.Texts;

namespace M1SerialBot.Configuration;

/// <summary>Everything that the config folder holds.</summary>
/// <param name="Knowledge">What is known.</param>
/// <param name="Checklist">What a buyer checks.</param>
/// <param name="Faq">What people ask.</param>
/// <param name="Languages">What is said.</param>
internal sealed record Config(KnowledgeBase Knowledge, BuyerChecklist Checklist, FaqBook Faq, TextLibrary Languages)
{
    /// <summary>What is said in English, and in a terminal.</summary>
    public TextBook Texts => Languages.English;

    /// <summary>What decodes with the knowledge.</summary>
    public SerialDecoder Decoder { get; } = new(Knowledge);
}
