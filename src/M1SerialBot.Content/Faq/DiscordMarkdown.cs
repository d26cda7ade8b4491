using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace M1SerialBot.Content.Faq;

/// <summary>Finds Markdown that Discord doesn't render like an editor does.</summary>
internal static class DiscordMarkdown
{
    private const int DeepestHeading = 3;

    // Extensions that Discord doesn't support are parsed so that they can be reported.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseGridTables().UseTaskLists().Build();

    /// <summary>Reports what Discord doesn't render. The text starts on this line of the file.</summary>
    public static void Check(string markdown, int firstLine, FaqIssues issues)
    {
        // A setext heading's position is its underline, and inlines in it are counted from there.
        var lastLine = markdown.Count(character => character == '\n');
        foreach (var item in Markdown.Parse(markdown, Pipeline).Descendants())
        {
            if (WhyNot(item) is { } reason)
            {
                issues.Add(firstLine + Math.Min(item.Line, lastLine), reason);
            }
        }
    }

    private static string? WhyNot(MarkdownObject item) => item switch
    {
        Block block => WhyNot(block),
        Inline inline => WhyNot(inline),
        _ => "Discord does not show this as it is meant.",
    };

    private static string? WhyNot(Block block) => block switch
    {
        Table => "Discord shows no tables; write a list.",
        TableRow or TableCell => null,
        HtmlBlock => "Discord shows no HTML.",
        HeadingBlock { IsSetext: true } => "Discord knows headings by # alone, not by a line underneath.",
        HeadingBlock { Level: > DeepestHeading } => $"Discord shows headings down to {new string('#', DeepestHeading)}.",
        ThematicBreakBlock => "Discord shows no rules across the page.",
        FencedCodeBlock => null,
        CodeBlock => "Discord shows no code by its indent; use backticks.",
        ListBlock { BulletType: '+' } => "Discord knows lists by - or *, not by +.",
        LinkReferenceDefinitionGroup => null,
        LinkReferenceDefinition => "Discord follows no references; write the address into the link.",
        ParagraphBlock or HeadingBlock or ListBlock or ListItemBlock or QuoteBlock => null,
        _ => "Discord does not show this as it is meant.",
    };

    private static string? WhyNot(Inline inline) => inline switch
    {
        LinkInline { IsImage: true } => "Discord shows no images in a text.",
        LinkInline { Reference: not null } => null,
        LinkInline link => WhyNotTo(link.Url),
        AutolinkInline { IsEmail: true } => "No mail addresses.",
        AutolinkInline link => WhyNotTo(link.Url),
        HtmlInline => "Discord shows no HTML.",
        HtmlEntityInline => "Discord shows entities as they are written; write the character itself.",
        LineBreakInline => "Discord ends the line here; write a paragraph on one line.",
        EmphasisInline { DelimiterChar: '_', DelimiterCount: 2 } => "Discord underlines this; write ** for bold.",
        TaskList => "Discord shows no boxes to tick.",
        LiteralInline or CodeInline or EmphasisInline or DelimiterInline => null,
        _ => "Discord does not show this as it is meant.",
    };

    private static string? WhyNotTo(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? null : "A link leads to a whole web address.";
}
