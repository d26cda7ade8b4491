using M1SerialBot.Content.Faq;
using M1SerialBot.Content.References;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Tests.Faq;

/// <summary>A small FAQ about an invented instrument.</summary>
internal static class SmallFaq
{
    private static readonly ReferenceData ReferenceData = new([new Source("bench-notes", SourceKind.Technician, "T", "o", new YearMonth(2001, 2))], Variants: null);

    /// <summary>Valid front matter, a key per line: title is on line 2, sources on line 8, and the answer starts on line 10.</summary>
    public static string Head { get; } = """
        title: Does it hum?
        aliases: [why does it hum]
        keywords: [hum]
        pinned: 1
        reviewed: 2001-02-03
        review-by: 2002-02-03
        sources: [bench-notes]
        """;

    public static string File(string head, string body = "It does.") => $"---\n{head}\n---\n{body}\n";

    /// <summary>Valid front matter of another topic.</summary>
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
