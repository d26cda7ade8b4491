using System.Globalization;
using System.Net;
using System.Text;

namespace M1SerialBot.Ledger;

/// <summary>A page of headings, paragraphs, lists and tables, which can be written as Markdown or as HTML.</summary>
internal sealed record EvidenceDocument(IReadOnlyList<Block> Blocks)
{
    /// <summary>As GitHub shows it. Pictures are links to a file.</summary>
    public string ToMarkdown() => string.Join("\n\n", Blocks.Select(block => block switch
    {
        Heading heading => $"{new string('#', heading.Level)} {Plain(heading.Text)}",
        Paragraph paragraph => Inline(paragraph.Words),
        Bullets bullets => string.Join('\n', bullets.Items.Select(item => $"- {Inline(item)}")),
        Table table => string.Join('\n', [Row(table.Header.Select(Plain)), Row(table.Header.Select(_ => "---")).Replace(" ", "", StringComparison.Ordinal), .. table.Rows.Select(row => Row(row.Select(Inline)))]),
        Picture picture => $"![{Plain(picture.Description)}]({picture.File})",
        _ => throw new NotSupportedException(block.GetType().Name),
    })) + "\n";

    /// <summary>The inside of a page's body. Pictures are links to an address.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder();
        foreach (var block in Blocks)
        {
            html.Append(block switch
            {
                Heading heading => Tag($"h{heading.Level}", Html(heading.Text)),
                Paragraph paragraph => Tag("p", Html(paragraph.Words)),
                Bullets bullets => Tag("ul", string.Concat(bullets.Items.Select(item => Tag("li", Html(item))))),
                Table table => $"<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"{Html(table.Title)}\"><table><thead><tr>{string.Concat(table.Header.Select(cell => $"<th scope=\"col\">{Html(cell)}</th>"))}</tr></thead><tbody>{string.Concat(table.Rows.Select(row => Tag("tr", string.Concat(row.Select((cell, at) => $"<td data-label=\"{Html(table.Header[at])}\">{Html(cell)}</td>")))))}</tbody></table></div>\n",
                Picture picture => $"<p class=\"picture\"><img src=\"{Html(picture.Address)}\" alt=\"{Html(picture.Description)}\" width=\"600\" height=\"450\"></p>\n",
                _ => throw new NotSupportedException(block.GetType().Name),
            });
        }

        return html.ToString();
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Inline(IReadOnlyList<Words> words) => string.Concat(words.Select(word => SafeUrl(word) is { } url
        ? $"[{Plain(word.Text)}]({url.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)})"
        : Plain(word.Text)));

    // Nothing but an address of the web becomes a link. Its characters are the few that an address may have, so it ends no cell either.
    private static string? SafeUrl(Words word) => Uri.TryCreate(word.Url, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
        ? url.AbsoluteUri.Replace("|", "%7C", StringComparison.Ordinal)
        : null;

    // What Markdown would take for markup, and what would end a cell.
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text.ReplaceLineEndings(" ").Select(character => char.IsControl(character) ? ' ' : character))
        {
            if (character is '\\' or '|' or '*' or '_' or '`' or '[' or ']' or '<' or '>' or '#' or '&' or '~' or '$')
            {
                plain.Append('\\');
            }

            plain.Append(character);
        }

        // A bare address would become a link.
        return plain.Replace("://", "\\://").ToString().Replace("www.", "www\\.", StringComparison.OrdinalIgnoreCase);
    }

    private static string Tag(string name, string inside) => $"<{name}>{inside}</{name}>\n";

    private static string Html(IReadOnlyList<Words> words) => string.Concat(words.Select(word => SafeUrl(word) is { } url
        ? string.Create(CultureInfo.InvariantCulture, $"<a href=\"{Html(url)}\" rel=\"noreferrer\">{Html(word.Text)}</a>")
        : Html(word.Text)));

    private static string Html(string text) => WebUtility.HtmlEncode(text);
}

/// <summary>A part of a page.</summary>
internal abstract record Block;

/// <summary>A heading, 1 to 6.</summary>
internal sealed record Heading(int Level, string Text) : Block;

/// <summary>A paragraph.</summary>
internal sealed record Paragraph(IReadOnlyList<Words> Words) : Block
{
    public Paragraph(string text)
        : this([new Words(text)])
    {
    }
}

/// <summary>A list.</summary>
internal sealed record Bullets(IReadOnlyList<IReadOnlyList<Words>> Items) : Block;

/// <summary>A table; a cell is a run of words.</summary>
internal sealed record Table(string Title, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<IReadOnlyList<Words>>> Rows) : Block;

/// <summary>A picture: its file beside the Markdown, and its address on the page.</summary>
internal sealed record Picture(string File, string Address, string Description) : Block;

/// <summary>Plain words, or a link.</summary>
internal sealed record Words(string Text, string? Url = null);
