using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Texts;

namespace M1SerialBot.Configuration;

/// <summary>Everything that the config folder holds.</summary>
/// <param name="Knowledge">What is known.</param>
/// <param name="Texts">What is said.</param>
internal sealed record Config(KnowledgeBase Knowledge, TextBook Texts);
