using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace M1SerialBot.EndToEnd.Tests.Hosting;

/// <summary>What a workflow runs is what was reviewed, and it may do no more than it has to.</summary>
public sealed partial class WorkflowTests
{
    private static readonly string Folder = Repository.Find(".github", "workflows");

    public static TheoryData<string> Workflows() => [.. Directory.GetFiles(Folder).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Every_action_is_pinned_to_a_commit_and_says_its_version(string name)
    {
        var workflow = YamlFile.Read(".github", "workflows", name);
        var used = workflow.Mappings.Select(mapping => YamlFile.TextAt(mapping, "uses")).OfType<string>().ToList();

        Assert.NotEmpty(used);
        Assert.Equal(used.Order(StringComparer.Ordinal), Pinned().Matches(workflow.Text).Select(match => match.Groups["action"].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_action_is_the_same_commit_wherever_it_is_used()
    {
        var pins = Workflows().SelectMany(row => Pinned().Matches(YamlFile.Read(".github", "workflows", row.Data).Text))
            .Select(match => (Action: match.Groups["action"].Value, Version: match.Groups["version"].Value))
            .Distinct();

        Assert.All(pins.GroupBy(pin => pin.Action[..pin.Action.IndexOf('@', StringComparison.Ordinal)]), group => Assert.Single(group));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Nothing_is_permitted_but_what_a_job_names(string name)
    {
        var workflow = YamlFile.Read(".github", "workflows", name);

        Assert.Empty(Assert.IsType<YamlMappingNode>(YamlFile.At(workflow.Root, "permissions")).Children);
        Assert.All(JobsOf(workflow), job => Assert.IsType<YamlMappingNode>(YamlFile.At(job, "permissions")));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Every_job_ends_within_the_hour(string name) => Assert.All(
        JobsOf(YamlFile.Read(".github", "workflows", name)),
        job => Assert.InRange(int.TryParse(YamlFile.TextAt(job, "timeout-minutes"), out var minutes) ? minutes : 0, 1, 60));

    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_checkout_leaves_no_token_behind(string name) => Assert.All(
        YamlFile.Read(".github", "workflows", name).Mappings
            .Where(step => YamlFile.TextAt(step, "uses")?.StartsWith("actions/checkout@", StringComparison.Ordinal) == true),
        step => Assert.Equal("false", YamlFile.TextAt(YamlFile.At(step, "with"), "persist-credentials")));

    [Theory]
    [MemberData(nameof(Workflows))]
    public void What_strangers_propose_runs_without_the_rights_of_the_repository(string name)
    {
        var workflow = YamlFile.Read(".github", "workflows", name);

        Assert.DoesNotContain(workflow.Scalars, scalar => scalar is "pull_request_target" or "workflow_run");
        Assert.All(Secret().Matches(workflow.Text), match => Assert.Equal("secrets.GITHUB_TOKEN", match.Value));
        // A title or a branch's name that a shell is given is a command that anybody can write.
        Assert.All(
            workflow.Mappings.Select(step => YamlFile.TextAt(step, "run")).OfType<string>(),
            run => Assert.DoesNotContain("${{", run, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_pinned_is_brought_up_to_date()
    {
        var updates = Assert.IsType<YamlSequenceNode>(YamlFile.At(YamlFile.Read(".github", "dependabot.yml").Root, "updates"));

        Assert.Equal(["docker", "github-actions", "nuget"], updates.Select(update => YamlFile.TextAt(update, "package-ecosystem")).Order(StringComparer.Ordinal));
        Assert.All(updates, update => Assert.Equal("weekly", YamlFile.TextAt(YamlFile.At(update, "schedule"), "interval")));
        Assert.All(updates, update => Assert.NotNull(YamlFile.At(update, "groups")));
    }

    private static List<YamlNode> JobsOf(YamlFile workflow)
    {
        var jobs = Assert.IsType<YamlMappingNode>(YamlFile.At(workflow.Root, "jobs")).Children.Values.ToList();
        Assert.NotEmpty(jobs);
        return jobs;
    }

    [GeneratedRegex(@"^ *(?:- )?uses: (?<action>[\w.-]+/[\w./-]+@[0-9a-f]{40}) # (?<version>v\d+\.\d+\.\d+)\r?$", RegexOptions.Multiline)]
    private static partial Regex Pinned();

    [GeneratedRegex(@"\bsecrets\b[.\w\[\]'""]*")]
    private static partial Regex Secret();
}
