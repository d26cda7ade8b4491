namespace M1SerialBot.Content.Faq;

/// <summary>What a search makes of a question.</summary>
/// <param name="Answer">The topic that answers it; null where none surely does.</param>
/// <param name="Offers">The topics that may be meant, best first; empty where one answers, or where none comes near.</param>
internal sealed record FaqMatch(FaqTopic? Answer, IReadOnlyList<FaqTopic> Offers)
{
    /// <summary>Nothing comes near.</summary>
    public static FaqMatch Nothing { get; } = new(null, []);

    /// <summary>The answer or the offers.</summary>
    public IReadOnlyList<FaqTopic> Topics => Answer is { } answer ? [answer] : Offers;
}
