using M1SerialBot.Content.Faq;
using M1SerialBot.Content.References;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Tests.Faq;

/// <summary>Makes files of a FAQ about an invented instrument, and loads them.</summary>
internal static class SmallFaq
{
    private static readonly ReferenceData ReferenceData = new([new Source("bench-notes", SourceKind.Technician, "T", "o", new YearMonth(2001, 2))], Variants: null);

    /// <summary>The head of a sound file, one key a line: title is on line 2, sources are on line 8, the answer begins on line 10.</summary>
    public static string Head { get; } = """
        title: Does it hum?
        aliases: [why does it hum]
        keywords: [hum]
        pinned: 1
        reviewed: 2001-02-03
        review-by: 2002-02-03
        sources: [bench-notes]
        """;

    /// <summary>The text of a file.</summary>
    public static string File(string head, string body = "It does.") => $"---\n{head}\n---\n{body}\n";

    /// <summary>The head of another topic that is sound beside the first.</summary>
    public static string Other(string title, string aliases = "[]", string keywords = "[]", string pinned = "no") => $"""
        title: {title}
        aliases: {aliases}
        keywords: {keywords}
        pinned: {pinned}
        reviewed: 2001-02-03
        review-by: 2002-02-03
        sources: []
        """;

    public static (FaqCatalog? Faq, IReadOnlyList<KnowledgeIssue> Issues) Load(params (string Path, string Text)[] files)
    {
        var issues = new List<KnowledgeIssue>();
        var read = FaqReader.Read([.. files.Select(file => new ContentFile(file.Path, file.Text))], issues);
        return (FaqLoader.Load(read, issues.Count == 0, ReferenceData, issues), issues);
    }
}
