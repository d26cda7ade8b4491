using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace M1SerialBot.EndToEnd.Tests.Hosting;

/// <summary>What becomes of a report in an issue, and what is posted about it. The workflow's own commands are run.</summary>
[Trait(Landing.Trait, Landing.Value)]
public sealed class SightingWorkflowTests
{
    private const string Address = "https://github.com/owner/bot/issues/12";

    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().Build();

    [Fact(Explicit = true)]
    public async Task A_good_report_becomes_a_record_on_a_branch_and_is_answered()
    {
        using var run = await PrepareAsync(FilledForm.Of("130???", "9124", sold: "", consent: "[x]"));

        var ended = await run.RunAsync("issue");

        Assert.True(ended.ExitCode == 0, ended.Error);
        Assert.Equal(["auth setup-git", "issue comment 12", "pr view sighting-12", "pr create --head sighting-12 --title Sighting: issue 12"], run.Calls.Select(call => call.Arguments.Split(" --body-file")[0]));
        var comment = run.Calls[1].Body!;
        Assert.Equal(comment, run.Calls[3].Body);
        Assert.Contains("    M1: ", comment, StringComparison.Ordinal);
        Assert.Contains("    Near 130???: 1 of 3 dated units for *medium*.", comment, StringComparison.Ordinal);
        var commit = (await run.GitAsync("rev-parse HEAD")).Trim();
        Assert.Contains($"![The curve with it](https://raw.githubusercontent.com/owner/bot/{commit}/docs/pictures/evidence.svg)", comment, StringComparison.Ordinal);
        Assert.Equal(commit, (await run.GitAsync("--git-dir ../origin.git rev-parse sighting-12")).Trim());
        Assert.Equal(["config/knowledge/sightings/seen-130-12.json", "docs/evidence.md", "docs/pictures/evidence.svg"], Lines(await run.GitAsync("diff --name-only main")));
        Assert.Contains("A report of a unit numbered 130???", await run.GitAsync("show HEAD:docs/evidence.md"), StringComparison.Ordinal);
        Assert.Empty(await run.GitAsync("status --porcelain"));
    }

    [Theory(Explicit = true)]
    [InlineData("130???", "9124", "[ ]", "The box that allows publishing isn't ticked.", "no consent")]
    [InlineData("130???", "soon", "[x]", "This can't be read: the chip date.", "no code")]
    [InlineData("hello", "9124", "[x]", "\"hello\" can't be read as a serial of that model.", "no serial")]
    public async Task A_bad_report_is_answered_with_what_is_wrong(string serial, string chip, string consent, string problem, string because)
    {
        using var run = await PrepareAsync(FilledForm.Of(serial, chip, sold: "", consent));

        var ended = await run.RunAsync("issue");

        Assert.True(ended.ExitCode == 0, ended.Error);
        var (arguments, body) = Assert.Single(run.Calls);
        Assert.StartsWith("issue comment 12 --body-file ", arguments, StringComparison.Ordinal);
        Assert.True(body!.Contains($"\n\n    {problem}\n\n", StringComparison.Ordinal), because);
        Assert.Empty(await run.GitAsync("status --porcelain"));
    }

    [Theory(Explicit = true)]
    [InlineData("""{ "serial": "130???", "variant": "M1", "@everyone [x](https://example.net) `": 1 }""", "a key")]
    [InlineData("""{ "serial": "@owner\n\n![x](https://example.net/x.png)\r- a", "variant": "M1", "evidence": { "rule": "a", "statement": "Seen.", "grade": "single-report", "citations": [{ "source": "b" }] } }""", "a serial")]
    [InlineData("""{ "serial": "130???", "variant": "<img src=x>@owner https://example.net", "evidence": { "rule": "a", "statement": "Seen.", "grade": "single-report", "citations": [{ "source": "b" }] } }""", "a model")]
    [InlineData("""{ "serial": "130???", "variant": "M1", "evidence": { "rule": "../../../docs/x", "statement": "Seen.", "grade": "single-report", "citations": [{ "source": "b" }] } }""", "a name that leaves the folder")]
    [InlineData("""{ "serial": "130???", "variant": "M1", "evidence": { "rule": "/tmp/@owner", "statement": "Seen.", "grade": "single-report", "citations": [{ "source": "b" }] } }""", "one from the root")]
    [InlineData("""{ "serial": "130???", "variant": "M1", "evidence": { "rule": "a`$(touch x)`;'\"", "statement": "Seen.", "grade": "single-report", "citations": [{ "source": "b" }] } }""", "one with commands")]
    [InlineData("### Serial\n\n@owner <b> `x`\n\n### Consent\n\n- [x] yes", "the form")]
    public async Task A_hostile_report_calls_nobody_links_nowhere_and_writes_nothing(string report, string because)
    {
        using var run = await PrepareAsync(report);

        var ended = await run.RunAsync("issue");

        Assert.True(ended.ExitCode == 0, $"{because}: {ended.Error}");
        var parsed = Markdown.Parse(Assert.Single(run.Calls).Body!, GitHub);
        Assert.True(parsed.Select(block => block.GetType()).SequenceEqual([typeof(ParagraphBlock), typeof(CodeBlock), typeof(ParagraphBlock)]), because);
        Assert.All(parsed.Descendants<Inline>(), inline => Assert.True(inline is LiteralInline literal && !literal.Content.ToString().Contains('@', StringComparison.Ordinal), because));
        Assert.Empty(await run.GitAsync("status --porcelain"));
        Assert.Empty(await run.GitAsync("--git-dir ../origin.git branch"));
    }

    [Fact(Explicit = true)]
    public async Task What_a_record_says_stays_in_its_cell_of_the_page_and_out_of_the_comment()
    {
        using var run = await PrepareAsync("""
            { "serial": "130???", "variant": "M1", "notBefore": "1991-06",
              "evidence": { "rule": "a", "statement": "@owner | <!-- /generated --> ![x](https://example.net/x.png)\n| more | `cells` |\n\n# Heading", "grade": "documented", "citations": [{ "source": "korg-de" }] } }
            """);

        var ended = await run.RunAsync("issue");

        Assert.True(ended.ExitCode == 0, ended.Error);
        Assert.DoesNotContain(run.Calls, call => call.Body?.Contains('@', StringComparison.Ordinal) == true);
        var record = await run.GitAsync("show HEAD:config/knowledge/sightings/a-12.json");
        Assert.Contains("\"grade\": \"single-report\"", record, StringComparison.Ordinal);
        Assert.DoesNotContain("korg-de", record, StringComparison.Ordinal);
        var (before, after) = (Markdown.Parse(await run.GitAsync("show main:docs/evidence.md"), GitHub), Markdown.Parse(await run.GitAsync("show HEAD:docs/evidence.md"), GitHub));
        Assert.Equal(Headings(before), Headings(after));
        Assert.All(after.Descendants<Table>(), table => Assert.All(table, row => Assert.Equal(((TableRow)table[0]).Count, ((TableRow)row).Count)));
        Assert.Equal(before.Descendants<Table>().First().Count + 1, after.Descendants<Table>().First().Count);
        Assert.DoesNotContain(after.Descendants<LinkInline>(), link => link.Url!.Contains("example.net", StringComparison.Ordinal));
    }

    [Fact(Explicit = true)]
    public async Task A_failure_of_the_program_is_no_answer()
    {
        using var run = await PrepareAsync(FilledForm.Of("130???", "9124", sold: "", consent: "[x]"));
        Directory.Delete(Path.Combine(run.Clone, "config"), recursive: true);

        var ended = await run.RunAsync("issue");

        Assert.NotEqual(0, ended.ExitCode);
        Assert.Empty(run.Calls);
    }

    [Fact(Explicit = true)]
    public async Task A_pull_request_shows_what_it_changes()
    {
        using var run = await PrepareAsync("");
        await File.WriteAllTextAsync(
            Path.Combine(run.Clone, "config", "knowledge", "sightings", "unit-1.json"),
            """
            {
              "serial": "130100", "variant": "M1", "notBefore": "1991-06",
              "evidence": { "rule": "unit-1", "statement": "Seen @owner.", "grade": "single-report", "citations": [{ "source": "report-unit-1" }] },
              "source": { "id": "report-unit-1", "kind": "owner", "title": "[x](https://example.net)", "origin": "report-unit-1", "recorded": "2026-11" }
            }
            """,
            TestContext.Current.CancellationToken);

        var ended = await run.RunAsync("change");

        Assert.True(ended.ExitCode == 0, ended.Error);
        Assert.Empty(run.Calls);
        Assert.Contains("    Near 130100: 1 of 3 dated units for *medium*.", run.Summary, StringComparison.Ordinal);
        Assert.All(Lines(run.Summary).Skip(1), line => Assert.StartsWith("    ", line, StringComparison.Ordinal));
        Assert.DoesNotContain('@', run.Summary);
    }

    private static Task<WorkflowRun> PrepareAsync(string body) => WorkflowRun.PrepareAsync(new(StringComparer.Ordinal)
    {
        ["github.token"] = "none",
        ["github.event.issue.body"] = body,
        ["github.event.issue.number"] = "12",
        ["github.event.issue.html_url"] = Address,
    });

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static List<string> Headings(MarkdownDocument document) =>
        [.. document.Descendants<HeadingBlock>().Select(heading => string.Concat(heading.Inline!.Descendants<LiteralInline>().Select(literal => literal.Content.ToString())))];
}
