namespace M1SerialBot.Content.Faq;

/// <summary>A common question and its answer.</summary>
/// <param name="Slug">Its id and file name, such as <c>battery-low</c>.</param>
/// <param name="Title">The question, at most 100 characters.</param>
/// <param name="Aliases">Other ways to ask it. Each belongs to this topic only.</param>
/// <param name="Keywords">Words and phrases that point to it, perhaps among other topics.</param>
/// <param name="PinnedOrder">Its position, from 1, among the topics shown before anybody types; null if it's not one of them.</param>
/// <param name="Reviewed">When somebody last reviewed it.</param>
/// <param name="ReviewBy">When somebody should review it again.</param>
/// <param name="Sources">Ids of its sources; empty if it's only reasoned.</param>
/// <param name="Body">The answer, in Discord's Markdown.</param>
internal sealed record FaqTopic(
    string Slug,
    string Title,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Keywords,
    int? PinnedOrder,
    DateOnly Reviewed,
    DateOnly ReviewBy,
    IReadOnlyList<string> Sources,
    string Body)
{
    public bool IsPastReview(DateOnly today) => today > ReviewBy;
}
