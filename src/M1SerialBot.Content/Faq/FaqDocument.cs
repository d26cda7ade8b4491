using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content.Faq;

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
