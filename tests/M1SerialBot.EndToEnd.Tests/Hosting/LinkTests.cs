using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace M1SerialBot.EndToEnd.Tests.Hosting;

/// <summary>What the Markdown files point to inside the repository is there.</summary>
public sealed partial class LinkTests
{
    private static readonly string Root = Repository.Find();

    private static readonly string[] Folders = ["config", "docs"];

    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    public static TheoryData<string> Files() =>
    [
        .. Directory.GetFiles(Root, "*.md")
            .Concat(Folders.SelectMany(folder => Directory.GetFiles(Repository.Find(folder), "*.md", SearchOption.AllDirectories)))
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_link_leads_somewhere(string file) => Assert.All(Links(Read(file)).Where(IsInside), link =>
    {
        var (path, anchor) = link.Split('#', 2) is [var before, var after] ? (before, after) : (link, null);
        var target = path.Length == 0 ? file : Path.GetRelativePath(Root, Path.Combine(Root, Path.GetDirectoryName(file)!, Uri.UnescapeDataString(path)));
        var full = Path.Combine(Root, target);

        Assert.False(target.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(path), "it leads out of the repository");
        Assert.True(File.Exists(full) || Directory.Exists(full), "nothing is there");
        if (anchor is not null)
        {
            Assert.Contains(anchor, Read(target).Descendants<HeadingBlock>().Select(heading => heading.GetAttributes().Id));
        }
    });

    [Fact]
    public void There_are_links_of_each_kind_to_look_at()
    {
        var links = Links(Read("README.md")).ToList();

        Assert.Contains("config/README.md", links);
        Assert.Contains("#put-it-on-discord", links);
        Assert.Contains("docs/pictures/card-dark.png", links);
        Assert.Contains("config/README.md#the-evidence-standard", Links(Read("CONTRIBUTING.md")));
    }

    private static MarkdownDocument Read(string file) => Markdown.Parse(File.ReadAllText(Path.Combine(Root, file)), Pipeline);

    private static IEnumerable<string> Links(MarkdownDocument document) => document.Descendants<LinkInline>().Select(link => link.Url ?? "")
        .Concat(document.Descendants<HtmlBlock>().Select(block => block.Lines.ToString())
            .Concat(document.Descendants<HtmlInline>().Select(html => html.Tag))
            .SelectMany(html => Address().Matches(html)).Select(match => match.Groups[1].Value));

    private static bool IsInside(string link) => !Uri.TryCreate(link, UriKind.Absolute, out var address) || address.IsFile;

    [GeneratedRegex("""\b(?:src|srcset|href)="([^"]*)""")]
    private static partial Regex Address();
}
