namespace M1SerialBot.Tests.Faq;

/// <summary>An answer looks the same in Discord as in an editor, or is reported with its line.</summary>
public sealed class DiscordMarkdownTests
{
    private const int FirstLine = 10;

    [Theory]
    [InlineData("One.\n\nTwo.", "paragraphs")]
    [InlineData("**bold**, *italic*, _italic_, `code`, ***both***", "emphasis")]
    [InlineData("- one\n- two\n  - two and a half\n\n* three", "lists")]
    [InlineData("1. one\n2. two\n\nafter", "numbered lists")]
    [InlineData("# A\n\n## B\n\n### C", "headings")]
    [InlineData("[a page](https://example.org/a_b?c=d), <https://example.org> and http://example.org", "links")]
    [InlineData("> a quote\n\n```\nF0 7E\n```", "quotes and blocks of code")]
    [InlineData("a \\* b | c, 100 % & more, 2 < 3 > 1", "signs that mean nothing")]
    [InlineData("a [ b ![ c ** d | e", "brackets and stars that open nothing")]
    [InlineData("`<b>` and `&amp;`", "what is shown as code")]
    public void What_Discord_renders_is_taken(string body, string because) => Assert.True(Issues(body).Length == 0, $"{because}: {string.Join("; ", Issues(body))}");

    [Theory]
    [InlineData("One.\n\n| a | b |\n|---|---|\n| 1 | 2 |", 2, "Discord shows no tables", "a table")]
    [InlineData("One.\n\n+---+\n| a |\n+---+", 2, "Discord shows no tables", "a table that is drawn")]
    [InlineData("![a](https://example.org/a.png)", 0, "Discord shows no images", "an image")]
    [InlineData("One.\n\n<div>two</div>", 2, "Discord shows no HTML", "a block of HTML")]
    [InlineData("One<br>two", 0, "Discord shows no HTML", "HTML in a line")]
    [InlineData("<!-- note -->", 0, "Discord shows no HTML", "a comment")]
    [InlineData("One &amp; two", 0, "Discord shows entities as they are written", "an entity")]
    [InlineData("#### D", 0, "Discord shows headings down to ###", "a heading that is too deep")]
    [InlineData("One\n===", 1, "Discord knows headings by # alone", "a heading by a line underneath")]
    [InlineData("One.\n\n***", 2, "Discord shows no rules", "a rule")]
    [InlineData("One.\n\n    two", 2, "Discord shows no code by its indent", "code by its indent")]
    [InlineData("+ one", 0, "Discord knows lists by - or *", "a list by +")]
    [InlineData("- [ ] one", 0, "Discord shows no boxes", "a box to tick")]
    [InlineData("[one][1]\n\n[1]: https://example.org", 2, "Discord follows no references", "a link elsewhere")]
    [InlineData("[one](page.md)", 0, "A link leads to a whole web address", "a link to a file")]
    [InlineData("[one](javascript:two)", 0, "A link leads to a whole web address", "a link that runs")]
    [InlineData("<mailto:a@example.org>", 0, "A link leads to a whole web address", "a link to a mail address")]
    [InlineData("<a@example.org>", 0, "No mail addresses", "a mail address")]
    [InlineData("One\ntwo", 0, "Discord ends the line here", "a paragraph on two lines")]
    [InlineData("One\\\ntwo", 0, "Discord ends the line here", "a line ended on purpose")]
    [InlineData("- one\n- two\n  more", 1, "Discord ends the line here", "an item on two lines")]
    [InlineData("__one__", 0, "Discord underlines this", "bold by underscores")]
    public void What_Discord_does_not_render_is_refused(string body, int line, string message, string because)
    {
        var issues = Issues(body);

        Assert.True(issues.Any(issue => issue.StartsWith($"line {FirstLine + line}: {message}", StringComparison.Ordinal)), $"{because}: {string.Join("; ", issues)}");
        Assert.All(issues, issue => Assert.Contains(message, issue, StringComparison.Ordinal));
    }

    private static string[] Issues(string body) =>
        [.. SmallFaq.Load(("faq/hum.md", SmallFaq.File(SmallFaq.Head, body))).Issues.Select(issue => $"{issue.Path}: {issue.Message}")];
}
