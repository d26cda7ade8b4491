using System.Text.Json.Nodes;
using M1SerialBot.Content;
using M1SerialBot.EndToEnd.Tests;

namespace M1SerialBot.Tests.Cli;

/// <summary>A config folder that is not sound: every issue at once, with file and path, and the program does not go on.</summary>
public sealed class BrokenConfigTests : IDisposable
{
    private readonly CopiedConfig _config = new(ContentLoader.BundledPath);

    public void Dispose() => _config.Dispose();

    [Fact]
    public async Task A_sound_folder_is_said_to_be_sound()
    {
        var ended = await ProgramRun.RunAsync("knowledge", "check", "--config", _config.Folder);

        Assert.Equal(0, ended.ExitCode);
        Assert.StartsWith("No errors:", ended.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("syntax", "knowledge/traps.json $: This is no JSON: line ")]
    [InlineData("unknown key", "knowledge/variants.json $.variants[0].colour: This key is unknown")]
    [InlineData("unknown source", "knowledge/sightings/seen-002100.json $.evidence.citations[0].source: There is no source \"nobody\"")]
    [InlineData("overlap", "knowledge/formats/sequence.json $.bands[1]: It overlaps")]
    [InlineData("gap", "knowledge/formats/m1ex-prefix.json $.bands[1]: Between what stands before and this lies a gap")]
    [InlineData("numbers without a pace", "knowledge/formats/sequence.json $.curve.paces[1].from: It must be 100000")]
    [InlineData("example", "knowledge/formats/year-digit.json $.examples[0]: \"912345\" decodes to 1989-01..1989-12, not to 1990-01..1990-12")]
    [InlineData("missing sentence", "texts/en.json $: The sentence \"footer\" is missing")]
    [InlineData("missing place", "texts/en.json $['footer.version']: The place {version} is missing")]
    [InlineData("missing file", "knowledge/clues.json $: This file is missing")]
    public async Task A_break_is_reported_with_its_file_and_path(string kind, string expected)
    {
        Break(kind);

        var ended = await ProgramRun.RunAsync("knowledge", "check", "--config", _config.Folder);

        Assert.Equal(1, ended.ExitCode);
        Assert.Empty(ended.Output);
        Assert.Contains(ended.Error.Split('\n'), line => line.StartsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_break_is_reported_at_once()
    {
        string[] kinds = ["syntax", "unknown source", "overlap", "numbers without a pace", "gap", "missing place"];
        foreach (var kind in kinds)
        {
            Break(kind);
        }

        var ended = await ProgramRun.RunAsync("decode", "198765", "--config", _config.Folder);

        Assert.Equal(1, ended.ExitCode);
        Assert.Empty(ended.Output);
        foreach (var issue in new[] { "traps.json $:", "citations[0].source:", "sequence.json $.bands[1]:", "$.curve.paces[1].from:", "m1ex-prefix.json $.bands[1]:", "$['footer.version']:" })
        {
            Assert.Contains(issue, ended.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_reported()
    {
        var ended = await ProgramRun.RunAsync("decode", "198765", "--config", Path.Combine(_config.Folder, "nowhere"));

        Assert.Equal(1, ended.ExitCode);
        Assert.Contains("sources.json $: This file is missing.", ended.Error, StringComparison.Ordinal);
    }

    private void Break(string kind)
    {
        switch (kind)
        {
            case "syntax":
                File.AppendAllText(Path.Combine(_config.Folder, "knowledge/traps.json"), "}");
                break;
            case "unknown key":
                Edit("knowledge/variants.json", root => root["variants"]![0]!["colour"] = "grey");
                break;
            case "unknown source":
                Edit("knowledge/sightings/seen-002100.json", root => root["evidence"]!["citations"]![0]!["source"] = "nobody");
                break;
            case "overlap":
                Edit("knowledge/formats/sequence.json", root => root["bands"]![1]!["from"] = 90000);
                break;
            case "gap":
                Edit("knowledge/formats/m1ex-prefix.json", root => root["bands"]![1]!["from"] = 70001);
                break;
            case "numbers without a pace":
                Edit("knowledge/formats/sequence.json", root => root["curve"]!["paces"]![1]!["from"] = 120000);
                break;
            case "example":
                Edit("knowledge/formats/year-digit.json", root => root["examples"]![0]!["window"] = new JsonObject { ["from"] = "1990-01", ["to"] = "1990-12" });
                break;
            case "missing sentence":
                Edit("texts/en.json", root => root.AsObject().Remove("footer"));
                break;
            case "missing place":
                Edit("texts/en.json", root => root["footer.version"] = "No version.");
                break;
            case "missing file":
                File.Delete(Path.Combine(_config.Folder, "knowledge/clues.json"));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such break.");
        }
    }

    private void Edit(string file, Action<JsonNode> change)
    {
        var path = Path.Combine(_config.Folder, file);
        var root = JsonNode.Parse(File.ReadAllText(path))!;
        change(root);
        File.WriteAllText(path, root.ToJsonString());
    }
}
