using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content.Faq;

/// <summary>One file of the FAQ whose structure is sound: the topic, and where its parts stand.</summary>
/// <param name="File">The file, below the config folder.</param>
/// <param name="Topic">What it holds.</param>
/// <param name="Title">The title with its line.</param>
/// <param name="Aliases">The aliases with their lines.</param>
/// <param name="Pinned">The place with its line.</param>
/// <param name="Sources">The sources with their lines.</param>
internal sealed record FaqDocument(
    string File,
    FaqTopic Topic,
    WithLine<string> Title,
    IReadOnlyList<WithLine<string>> Aliases,
    WithLine<int?> Pinned,
    IReadOnlyList<WithLine<string>> Sources)
{
    /// <summary>Every place where a source is named.</summary>
    public IEnumerable<Located<string>> Citations() => Sources.Select(source => new Located<string>(File, FaqIssues.At(source.Line), source.Value));
}
