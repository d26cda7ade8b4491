using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Texts;

namespace M1SerialBot.Wording;

/// <summary>The words for results on Discord, in one language; kept, since they keep what they have worded.</summary>
/// <param name="knowledge">What results are decoded with.</param>
/// <param name="texts">The language.</param>
internal sealed class Wordings(KnowledgeBase knowledge, TextBook texts)
{
    /// <summary>As they stand on a card.</summary>
    public ResultWording Card { get; } = new(knowledge, texts, WordingStyle.Card);

    /// <summary>As they stand where sources are links.</summary>
    public ResultWording CardWithLinks { get; } = new(knowledge, texts, WordingStyle.CardWithLinks);
}
