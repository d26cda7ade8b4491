namespace M1SerialBot.Content.Faq;

/// <summary>One question that people ask, and its answer.</summary>
/// <param name="Slug">Its id, the name of its file: <c>battery-low</c>.</param>
/// <param name="Title">The question, short enough for a choice.</param>
/// <param name="Aliases">Other ways to ask the same; each stands for this topic alone.</param>
/// <param name="Keywords">Words and phrases that point to it, among other topics perhaps.</param>
/// <param name="Place">Its place among the topics shown before anybody types, from 1; null where it is not among them.</param>
/// <param name="Reviewed">The day on which somebody last read it through.</param>
/// <param name="ReviewBy">The day by which somebody should read it again.</param>
/// <param name="Sources">The ids of the sources that it rests on; empty for what is only reasoned.</param>
/// <param name="Body">The answer, Markdown that Discord renders.</param>
internal sealed record FaqTopic(
    string Slug,
    string Title,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Keywords,
    int? Place,
    DateOnly Reviewed,
    DateOnly ReviewBy,
    IReadOnlyList<string> Sources,
    string Body)
{
    /// <summary>Whether the answer should have been read again by now.</summary>
    public bool IsPastReview(DateOnly today) => today > ReviewBy;
}
