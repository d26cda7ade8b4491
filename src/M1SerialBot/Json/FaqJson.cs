using M1SerialBot.Content.Faq;

namespace M1SerialBot.Json;

/// <summary>What <c>faq --json</c> prints.</summary>
/// <param name="Answer">The topic that answers, or null.</param>
/// <param name="Topics">Without a question, all topics. With one that no topic surely answers, those that may be meant.</param>
/// <param name="Knowledge">The version of the knowledge.</param>
internal sealed record FaqJson(FaqAnswerJson? Answer, IReadOnlyList<FaqTopicJson> Topics, string Knowledge)
{
    public static FaqJson Of(FaqMatch match, string knowledge) => new(
        match.Answer is { } topic ? new FaqAnswerJson(topic.Slug, topic.Title, topic.Body, topic.Sources, topic.Reviewed, topic.ReviewBy) : null,
        [.. match.Offers.Select(offer => new FaqTopicJson(offer.Slug, offer.Title))],
        knowledge);
}

/// <param name="Topic">Its id.</param>
/// <param name="Title">The question.</param>
/// <param name="Text">The answer, in Discord's Markdown.</param>
/// <param name="Sources">Ids of its sources.</param>
/// <param name="Reviewed">When somebody last reviewed it.</param>
/// <param name="ReviewBy">When somebody should review it again.</param>
internal sealed record FaqAnswerJson(string Topic, string Title, string Text, IReadOnlyList<string> Sources, DateOnly Reviewed, DateOnly ReviewBy);

/// <param name="Topic">Its id.</param>
/// <param name="Title">The question.</param>
internal sealed record FaqTopicJson(string Topic, string Title);
