using System.Buffers;
using M1SerialBot.Content.References;
using M1SerialBot.Decoding.Knowledge.Documents;

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
/// <param name="Sketch">The sketch beside its answer; null if it has none.</param>
/// <param name="Short">The answer that everybody sees: what's true and what to do, at most 90 words of Discord's Markdown.</param>
/// <param name="More">What comes after it for those who want more, in Discord's Markdown; may be empty.</param>
/// <param name="IsLocal">Whether it's the server's own.</param>
internal sealed record FaqTopic(
    string Slug,
    string Title,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Keywords,
    int? PinnedOrder,
    DateOnly Reviewed,
    DateOnly ReviewBy,
    IReadOnlyList<string> Sources,
    Sketch? Sketch,
    string Short,
    string More,
    bool IsLocal)
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",:?");

    /// <summary>The whole answer.</summary>
    public string Body { get; } = More.Length == 0 ? Short : $"{Short}\n\n{More}";

    /// <summary>The title up to its first comma, colon or question mark, for buttons.</summary>
    public string ShortTitle => Title.AsSpan().IndexOfAny(ClauseEnds) is var end and > 0 ? Title[..end] : Title;

    public bool IsPastReview(DateOnly today) => today > ReviewBy;
}

/// <summary>A parsed file of the FAQ: the topic, and the lines of its parts.</summary>
internal sealed record FaqDocument(
    string File,
    FaqTopic Topic,
    WithLine<string> Title,
    IReadOnlyList<WithLine<string>> Aliases,
    WithLine<int?> Pinned,
    IReadOnlyList<WithLine<string>> Sources)
{
    /// <summary>What it's called, each with its line.</summary>
    public IEnumerable<Located<string>> Names() => FaqIssues.Located(File, Aliases.Prepend(Title));

    public IEnumerable<Located<string>> Citations() => Sources.Select(source => new Located<string>(File, FaqIssues.At(source.Line), source.Value));
}

/// <summary>A parsed file of the FAQ in another language. The topic's facts stay those of the English file.</summary>
internal sealed record FaqTranslation(string File, string Slug, WithLine<string> Title, IReadOnlyList<WithLine<string>> Aliases, IReadOnlyList<string> Keywords, string Short, string More)
{
    /// <inheritdoc cref="FaqDocument.Names"/>
    public IEnumerable<Located<string>> Names() => FaqIssues.Located(File, Aliases.Prepend(Title));

    /// <summary>The topic in this language.</summary>
    public FaqTopic Of(FaqTopic topic) => new(
        topic.Slug, Title.Value, [.. Aliases.Select(alias => alias.Value)], Keywords, topic.PinnedOrder, topic.Reviewed, topic.ReviewBy, topic.Sources, topic.Sketch, Short, More, topic.IsLocal);
}
