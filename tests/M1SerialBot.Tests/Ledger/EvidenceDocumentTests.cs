using FsCheck;
using FsCheck.Fluent;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using M1SerialBot.Decoding.Tests.Properties;
using M1SerialBot.Ledger;

namespace M1SerialBot.Tests.Ledger;

/// <summary>Whatever stands in a record, the page keeps its form: no row, column, link or markup more.</summary>
public sealed class EvidenceDocumentTests
{
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).Build();

    private static readonly string[] Pieces =
    [
        "|", "||", "\n", "\r", "\r\n\r\n", "\n| a | b |\n|---|---|\n", "@everyone", "@owner", "#1", "![x](https://example.net/x.png)", "[x](https://example.net)", "[x]: https://example.net",
        "https://example.net/a", "www.example.net", "<https://example.net>", "<script>alert(1)</script>", "<img src=x>", "<!-- /generated -->", "&lt;b&gt;", "&#64;", "`", "```", "\\", "\\|", "*a*", "__b__", "~~c~~",
        "$x$", "- d", "1. e", "---", "===", "\t", "\u001b[31m", "\u2028", "é", "製造番号", " ", "plain words",
    ];

    private static readonly string[] Addresses =
        ["https://example.org/a", "https://example.org/a_(b)", "https://example.org/(", "https://example.org/?q=a|b", "https://example.org/<b>", "javascript:alert(1)", "data:text/html,x", "not an address", "//example.net"];

    [Fact]
    public void A_table_keeps_its_rows_columns_and_links() => PropertyCheck.Holds(Cells, cells =>
    {
        var document = new EvidenceDocument([new Heading(1, cells[0][0].Text), Table(cells), new Bullets([cells[0]])]);

        var parsed = Markdown.Parse(document.ToMarkdown(), GitHub);

        var table = Assert.Single(parsed.Descendants<Markdig.Extensions.Tables.Table>());
        Assert.Equal(1 + (cells.Length / 2), table.Count);
        Assert.All(table.Cast<TableRow>(), row => Assert.Equal(2, row.Count));
        Assert.Single(parsed.Descendants<HeadingBlock>());
        Assert.All(parsed.Descendants<LinkInline>(), link => Assert.True(!link.IsImage && link.Url!.StartsWith("https://example.org/", StringComparison.Ordinal), link.Url));
        Assert.Empty(parsed.Descendants<AutolinkInline>());
        Assert.Empty(parsed.Descendants<HtmlInline>());
        Assert.Empty(parsed.Descendants<HtmlBlock>());
        Assert.Empty(parsed.Descendants<CodeInline>());
        Assert.Empty(parsed.Descendants<EmphasisInline>());
    });

    [Fact]
    public void So_does_the_page_in_a_browser() => PropertyCheck.Holds(Cells, cells =>
    {
        var html = new EvidenceDocument([Table(cells)]).ToHtml();

        Assert.Equal(cells.Length, html.Split("<td ").Length - 1);
        Assert.Equal(1 + (cells.Length / 2), html.Split("<tr>").Length - 1);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"javascript", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"data", html, StringComparison.OrdinalIgnoreCase);
    });

    [Fact]
    public void A_very_long_text_stays_in_its_cell()
    {
        var words = new Words(string.Concat(Enumerable.Repeat("| long `text` @everyone\n", 10_000)));

        var lines = new EvidenceDocument([Table([[words], [new Words("short")]])]).ToMarkdown().TrimEnd('\n').Split('\n');

        Assert.Equal(3, lines.Length);
    }

    // Two columns, and at least one row.
    private static Gen<Words[][]> Cells =>
        from rows in Gen.Choose(1, 3)
        from cells in (
            from text in Gen.Elements(Pieces).ListOf(4).Select(list => string.Concat(list))
            from address in Gen.OneOf(Gen.Constant((string?)null), Gen.Elements(Addresses).Select(address => (string?)address))
            select new[] { new Words($"a {text} z", address) }).ListOf(rows * 2)
        select cells.ToArray();

    private static M1SerialBot.Ledger.Table Table(Words[][] cells) =>
        new("Title", ["One", "Two"], [.. cells.Chunk(2).Select(row => (IReadOnlyList<IReadOnlyList<Words>>)[row[0], row[1]])]);
}
