using M1SerialBot.Content;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.EndToEnd.Tests;

namespace M1SerialBot.Tests.Content;

/// <summary>The whole folder. Sources that only the checklist or the FAQ cite are kept too.</summary>
public sealed class ContentLoaderTests : IDisposable
{
    private readonly CopiedConfig _config = new(ContentLoader.BundledPath);

    public void Dispose() => _config.Dispose();

    [Fact]
    public void The_folder_that_travels_with_the_program_is_sound() => Assert.Equal("", Issues());

    [Theory]
    [InlineData("checklist/power.json", "korgforums-122587", "nowhere", "checklist/power.json $.items[0].citations[0].source", "a source of the checklist that is not kept; symptoms cite the one that is lost")]
    [InlineData("faq/dead-buttons.md", "[retroactivesynth,", "[nowhere,", "faq/dead-buttons.md line 8", "a source of the FAQ that is not kept")]
    [InlineData("checklist/sound.json", "allaboutcircuits-68523", "korgforums-126374", "checklist/sound.json $.items[1].cost.grade", "symptoms and FAQ cite the one that is lost, so it is used; but one source corroborates no cost")]
    [InlineData("knowledge/sources.json", "\"id\": \"gaddy\"", "\"id\": \"gaddi\"", "checklist/keys.json $.items[2].citations[0].source; checklist/keys.json $.items[2].grade; faq/broken-keys.md line 8; knowledge/sources.json $.sources[", "a source with a slip in its id is missed and unused")]
    [InlineData("faq/dead-buttons.md", "pinned: 5", "pinned: 4", "faq/frozen-blank-or-noise.md line 5", "a place twice")]
    public void A_slip_is_reported_where_it_stands(string file, string from, string to, string expected, string because)
    {
        var path = Path.Combine(_config.Folder, file);
        File.WriteAllText(path, File.ReadAllText(path).Replace(from, to, StringComparison.Ordinal));

        Assert.True(expected.Length == 0 ? Issues().Length == 0 : Issues().StartsWith(expected, StringComparison.Ordinal), $"{because}\n{Issues()}");
    }

    [Theory]
    [InlineData("checklist/memory.json", "checklist/memory.json $")]
    [InlineData("checklist/symptoms.json", "checklist/symptoms.json $")]
    [InlineData("faq/battery-low.md", "faq/battery-low.md line 1")]
    public void What_a_broken_file_cites_is_not_called_unused(string file, string expected)
    {
        File.WriteAllText(Path.Combine(_config.Folder, file), "{");

        Assert.Equal(expected, Issues());
    }

    [Fact]
    public void Checklist_and_FAQ_are_checked_although_the_knowledge_is_not_sound()
    {
        File.AppendAllText(Path.Combine(_config.Folder, "knowledge/traps.json"), "}");
        File.Delete(Path.Combine(_config.Folder, "checklist/warnings.json"));
        File.Delete(Path.Combine(_config.Folder, "faq/battery-low.md"));
        Directory.CreateDirectory(Path.Combine(_config.Folder, "faq/more"));
        File.WriteAllText(Path.Combine(_config.Folder, "faq/more/notes.md"), "Notes.");

        Assert.Equal(
            "checklist/warnings.json $; faq/more/notes.md line 1; faq/more/notes.md line 1; knowledge/traps.json $",
            Issues());
    }

    [Fact]
    public void A_source_that_only_a_replaced_topic_cites_is_used()
    {
        var own = File.ReadAllLines(Path.Combine(_config.Folder, "faq/still-worth-it.md")).Select(line => line.StartsWith("sources:", StringComparison.Ordinal) ? "sources: []" : line);
        Directory.CreateDirectory(Path.Combine(_config.Folder, "faq/local"));
        File.WriteAllLines(Path.Combine(_config.Folder, "faq/local/still-worth-it.md"), own);

        Assert.Equal("", Issues());
    }

    [Fact]
    public void Without_checklist_and_FAQ_there_is_no_config()
    {
        Directory.Delete(Path.Combine(_config.Folder, "checklist"), recursive: true);
        Directory.Delete(Path.Combine(_config.Folder, "faq"), recursive: true);

        Assert.Equal(
            "checklist/symptoms.json $; checklist/warnings.json $; faq/ line 1",
            Issues());
    }

    [Fact]
    public async Task The_check_counts_items_and_topics() => Assert.Matches(
        @"^No errors: knowledge [0-9a-f]{12}, with sources \d+, formats \d+, claims \d+, sightings \d+ \(dated \d+\); checklist items \d+, FAQ topics \d+\.\n$",
        await ProgramRun.OutputAsync("knowledge", "check", "--config", _config.Folder));

    [Fact]
    public async Task The_check_names_dated_units_that_contradict_the_curve_or_one_another()
    {
        foreach (var (serial, key, month) in new[] { ("150000", "notBefore", "1995-01"), ("050000", "notBefore", "1989-10"), ("050100", "notAfter", "1989-07"), ("050400", "notBefore", "1989-09") })
        {
            await File.WriteAllTextAsync(Path.Combine(_config.Folder, $"knowledge/sightings/unit-{serial}.json"), Unit(serial, key, month), TestContext.Current.CancellationToken);
        }

        Assert.Equal(
            [
                "unit-050000, made Oct 1989 or later, contradicts unit-050100. Look at these records again. Until then, the curve covers both.",
                "unit-050100, made Jul 1989 or earlier, contradicts unit-050000. Look at these records again. Until then, the curve covers both.",
                "unit-150000 contradicts the curve: made Jan 1995 or later, where the curve says Aug 1991 – Jun 1992, held by passed-100000-before-1991, serial-100000-in-november-1990. Look at these records again. Until then, answers near it cover both.",
            ],
            (await ProgramRun.OutputAsync("knowledge", "check", "--config", _config.Folder)).TrimEnd().Split('\n')[1..]);
    }

    private static string Unit(string serial, string key, string month) => $$"""
        {
          "serial": "{{serial}}", "variant": "M1", "{{key}}": "{{month}}",
          "evidence": { "rule": "unit-{{serial}}", "statement": "Unit {{serial}}.", "grade": "single-report", "citations": [{ "source": "devingademan" }] }
        }
        """;

    [Fact]
    public async Task The_schemas_of_every_file_are_written()
    {
        var target = Path.Combine(_config.Folder, "new-schemas");

        var names = (await ProgramRun.OutputAsync("knowledge", "schema", target)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(ContentSchemas.Generate().Keys, names);
        Assert.Equal(names.Order(StringComparer.Ordinal), Directory.EnumerateFiles(target).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private string Issues()
    {
        var loaded = new ContentLoader(_config.Folder, Locales.All).Load();
        Assert.Equal(loaded.Content is null, loaded.Issues.Count > 0);
        return string.Join("; ", loaded.Issues.Select(issue => $"{issue.File} {issue.Path}"));
    }
}
