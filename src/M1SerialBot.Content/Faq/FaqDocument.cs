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
    public IEnumerable<Located<string>> Citations() => Sources.Select(source => new Located<string>(File, FaqIssues.At(source.Line), source.Value));
}
