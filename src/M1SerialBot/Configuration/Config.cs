using System.Collections.Concurrent;
using M1SerialBot.Checklist;
using M1SerialBot.Decoding;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Faq;
using M1SerialBot.Texts;
using M1SerialBot.Wording;

namespace M1SerialBot.Configuration;

/// <summary>Everything that the config folder holds.</summary>
/// <param name="Knowledge">What is known.</param>
/// <param name="Checklist">What a buyer checks.</param>
/// <param name="Faq">What people ask.</param>
/// <param name="Languages">What is said.</param>
internal sealed record Config(KnowledgeBase Knowledge, BuyerChecklist Checklist, FaqBook Faq, TextLibrary Languages)
{
    private readonly ConcurrentDictionary<TextBook, Wordings> _wordings = new();

    /// <summary>What is said in English, and in a terminal.</summary>
    public TextBook Texts => Languages.English;

    /// <summary>What decodes with the knowledge.</summary>
    public SerialDecoder Decoder { get; } = new(Knowledge);

    /// <summary>The words for results, in one of the languages.</summary>
    public Wordings WordingsIn(TextBook texts) => _wordings.GetOrAdd(texts, static (texts, knowledge) => new Wordings(knowledge, texts), Knowledge);
}
