using M1SerialBot.Content.References;

namespace M1SerialBot.Tests.Checklist;

public sealed class ChecklistLoaderTests
{
    private const string Item = """
        { "id": "more", "check": "C", "why": "W", "how": "H", "seconds": 1, "pass": "P", "fail": "F", "finding": "X", "repair": "R", "situations": ["just-bought"], "grade": "inference", "citations": [] }
        """;

    [Fact]
    public void A_sound_checklist_loads()
    {
        var (checklist, issues) = SmallChecklist.Original.Load();

        Assert.Empty(issues);
        Assert.NotNull(checklist);
    }

    [Theory]
    [InlineData("symptoms.json", null, "checklist/symptoms.json $", "the symptoms are missing")]
    [InlineData("warnings.json", null, "checklist/warnings.json $", "the warnings are missing")]
    [InlineData("keys.json", "{", "checklist/keys.json $", "it is no JSON")]
    [InlineData("tape.json", "[]", "checklist/tape.json $", "a section is an object")]
    [InlineData("warnings.json", """{ "warnings": [], "more": 1 }""", "checklist/warnings.json $.more", "a key that nothing knows")]
    [InlineData("more/reel.json", """{ "id": "reel", "title": "T", "order": 4, "items": [] }""", "checklist/more/reel.json $.id; checklist/more/reel.json $.items", "a section lies in the folder itself")]
    public void A_file_that_is_not_as_it_should_be_is_reported(string file, string? text, string issues, string because) =>
        InvalidChecklist.Reports(SmallChecklist.Original.WithText(file, text), issues, because);

    [Theory]
    [InlineData("keys.json", "$.items[0].price", "1", "$.items[0].price", "a key that nothing knows")]
    [InlineData("keys.json", "$.items[0].finding", null, "$.items[0]", "a fault without a name")]
    [InlineData("keys.json", "$.items[0].why", null, "$.items[0]", "a key that is needed")]
    [InlineData("keys.json", "$.items[0].seconds", "\"30\"", "$.items[0].seconds", "a text where a number is needed")]
    [InlineData("keys.json", "$.items[0].situations[0]", "\"at-home\"", "$.items[0].situations[0]", "a situation that there is not")]
    [InlineData("symptoms.json", "$.symptoms[0].cost", "\"dear\"", "$.symptoms[0].cost", "a cost that there is not")]
    [InlineData("symptoms.json", "$.symptoms[0].grade", "\"Documented\"", "$.symptoms[0].grade", "a grade in another spelling")]
    public void A_value_that_is_not_as_it_should_be_is_reported(string file, string path, string? json, string issue, string because) =>
        InvalidChecklist.Breaks(file, path, json, issue, because);

    [Theory]
    [InlineData("tape.json", "$.id", "\"reel\"", "$.id", "a section is called like its file")]
    [InlineData("tape.json", "$.order", "4", "$.order", "no place is left out")]
    [InlineData("tape.json", "$.order", "2", "$.order", "no place is taken twice, or nobody knows which is done first")]
    [InlineData("tape.json", "$.items", "[]", "$.items", "a section holds something")]
    [InlineData("tape.json", "$.order", "0", "$.order; checklist/keys.json $.order; checklist/screen.json $.order", "they count from 1")]
    public void Sections_stand_in_order(string file, string path, string json, string issues, string because) => InvalidChecklist.Breaks(file, path, json, issues, because);

    [Theory]
    [InlineData("keys.json", "$.decides", "false", "checklist/ $; checklist/ $", "nothing decides, about either model")]
    [InlineData("screen.json", "$.decides", "true", "checklist/ $; checklist/ $", "all that is looked at decides, so that the mark says nothing")]
    [InlineData("keys.json", "$.items[1].situations", "[\"just-bought\"]", "checklist/ $", "what decides about the rack is not looked at before it is bought")]
    public void Something_decides(string file, string path, string json, string issues, string because) => InvalidChecklist.Breaks(file, path, json, issues, because);

    [Fact]
    public void What_is_ambiguous_is_named_with_what_it_clashes_with() => Assert.Equal(
        ["\"screen\" is 2 too, so it isn't clear which is done first.", "\"keys-all\" has the rank 1 too, so it isn't clear which is asked for first."],
        SmallChecklist.Original.With("tape.json", "$.order", "2").With("screen.json", "$.items[0].askRank", "1").Load().Issues.Select(issue => issue.Message));

    [Theory]
    [InlineData("screen.json", "$.items[0].id", "\"keys-all\"", "$.items[0].id", "two items")]
    [InlineData("symptoms.json", "$.symptoms[1].id", "\"tape-wipes\"", "$.symptoms[1].id", "an item and a symptom")]
    [InlineData("warnings.json", "$.warnings[0].id", "\"dark\"", "$.warnings[0].id", "a symptom and a warning")]
    [InlineData("keys.json", "$.items[0].id", "\" \"", "$.items[0].id", "nothing")]
    public void An_id_stands_for_one_thing(string file, string path, string json, string issue, string because) => InvalidChecklist.Breaks(file, path, json, issue, because);

    [Fact]
    public void Every_issue_is_reported_at_once()
    {
        var broken = SmallChecklist.Original
            .With("keys.json", "$.items[0].citations[0].source", "\"nowhere\"")
            .With("keys.json", "$.items[1].seconds", "99")
            .With("screen.json", "$.items[0].pass", "\" \"")
            .WithText("warnings.json", "{");

        // A dropped source doesn't support a grade either.
        InvalidChecklist.Reports(
            broken,
            "checklist/warnings.json $; checklist/keys.json $.items[0].citations[0].source; checklist/screen.json $.items[0].pass; "
            + "checklist/keys.json $.items[1].seconds; checklist/keys.json $.items[0].grade",
            "nobody mends one thing at a time");
    }

    [Fact]
    public void Without_sources_and_variants_the_rest_is_still_checked()
    {
        var (checklist, issues) = SmallChecklist.Original.With("keys.json", "$.items[1].seconds", "99").Load(new ReferenceData(null, null));

        Assert.Null(checklist);
        Assert.Equal("$.items[1].seconds", Assert.Single(issues).Path);
    }

    [Fact]
    public void A_hole_that_a_broken_file_leaves_is_not_the_others_fault() =>
        InvalidChecklist.Reports(SmallChecklist.Original.WithText("screen.json", "{").With("tape.json", "$.items[+]", Item), "checklist/screen.json $", "tape.json keeps its place");
}
