using M1SerialBot.Content.Checklist;
using M1SerialBot.Content.Checklist.Documents;

namespace M1SerialBot.Tests.Checklist;

/// <summary>Which checks an inspection has, and what their faults mean together.</summary>
public sealed class InspectionTests
{
    private static readonly BuyerChecklist Checklist = SmallChecklist.Original
        .With("keys.json", "$.items[0].onCall", "\"Ask.\"")
        .With("screen.json", "$.items[0].cost", """{ "class": "low", "grade": "inference", "citations": [] }""")
        .With("symptoms.json", "$.symptoms[0].signs", """{ "faults": ["screen-lit"], "without": ["keys-midi"] }""")
        .With("symptoms.json", "$.symptoms[1].signs", """{ "faults": ["keys-all", "screen-lit"], "explains": ["tape-wipes"] }""")
        .Load().Checklist!;

    [Theory]
    [InlineData(Situation.AtSeller, "Q7", "keys-all screen-lit", "", "in person everything can be checked")]
    [InlineData(Situation.AtSeller, "Q7R", "keys-midi screen-lit", "", "a rack has other checks")]
    [InlineData(Situation.FromPhotos, "Q7", "keys-all", "screen-lit", "a call shows the keys; the rest waits")]
    [InlineData(Situation.FromPhotos, "Q7R", "", "keys-midi screen-lit", "a call shows nothing of a rack")]
    [InlineData(Situation.JustBought, "Q7", "screen-lit tape-wipes", "", "at home there's more to check")]
    internal void An_inspection_has_the_checks_of_its_place_and_model(Situation situation, string model, string steps, string later, string because)
    {
        var inspection = Checklist.Inspect(situation, model);

        Assert.Equal((steps, later, because), (Ids(inspection.Steps), Ids(inspection.InPersonOnly), because));
    }

    [Theory]
    [InlineData("Q7", "fault fault", "mute", "", "both faults together mean one thing")]
    [InlineData("Q7", "ok fault", "", "screen-lit", "one alone doesn't")]
    [InlineData("Q7", "fault ok", "", "keys-all", "nor does the other")]
    [InlineData("Q7R", "ok fault", "dark", "", "one fault can be enough")]
    [InlineData("Q7R", "skipped fault", "dark", "", "what wasn't checked doesn't rule it out")]
    [InlineData("Q7R", "fault fault", "", "keys-midi screen-lit", "a fault that doesn't go with it does; what decides comes first")]
    [InlineData("Q7", "ok none", "", "", "no fault means nothing")]
    public void Faults_that_belong_together_mean_one_cause(string model, string answers, string causes, string others, string because)
    {
        var findings = Checklist.Inspect(Situation.AtSeller, model).Judge(Parse(answers));

        Assert.Equal((causes, others, because), (string.Join(' ', findings.Causes.Select(cause => cause.Symptom.Id)), Ids(findings.Others), because));
    }

    [Fact]
    public void A_cause_takes_the_faults_that_it_explains()
    {
        var checklist = SmallChecklist.Original
            .With("symptoms.json", "$.symptoms[1].signs", """{ "faults": ["screen-lit"], "explains": ["tape-wipes"] }""").Load().Checklist!;

        var findings = checklist.Inspect(Situation.JustBought, "Q7").Judge(Parse("fault fault"));

        Assert.Equal(("screen-lit", "tape-wipes"), (Ids(findings.Causes[0].Seen), Ids(findings.Causes[0].Explained)));
        Assert.Empty(findings.Others);
        Assert.Equal("screen-lit tape-wipes", Ids(findings.Faults));
    }

    [Theory]
    [InlineData("ok skipped", "screen-lit", 1)]
    [InlineData("none none", "keys-all screen-lit", 0)]
    [InlineData("ok ok", "", 2)]
    public void What_was_not_checked_is_kept(string answers, string left, int fine)
    {
        var findings = Checklist.Inspect(Situation.AtSeller, "Q7").Judge(Parse(answers));

        Assert.Equal((left, fine), (Ids(findings.Unchecked), findings.Fine));
    }

    [Theory]
    [InlineData("keys.json", "$.items[0].why", "\"Another reason\"", true, "other words are the same checks")]
    [InlineData("keys.json", "$.items[0].id", "\"keys-some\"", false, "another id is another check")]
    [InlineData("screen.json", "$.items[0].situations", "[\"from-photos\"]", false, "a check that's gone moves the others")]
    [InlineData("tape.json", "$.items[0].id", "\"tape-wind\"", true, "a check of another place doesn't count")]
    public void The_fingerprint_is_that_of_the_checks(string file, string path, string json, bool isSame, string because)
    {
        var changed = SmallChecklist.Original.With(file, path, json).Load().Checklist!;

        Assert.True(isSame == (changed.Inspect(Situation.AtSeller, "Q7").Fingerprint == Checklist.Inspect(Situation.AtSeller, "Q7").Fingerprint), because);
    }

    [Fact]
    public void Two_models_with_the_same_checks_are_still_two() => Assert.NotEqual(
        Checklist.Inspect(Situation.JustBought, "Q7").Fingerprint, Checklist.Inspect(Situation.JustBought, "Q7R").Fingerprint);

    private static string Ids(IEnumerable<InspectionStep> steps) => string.Join(' ', steps.Select(step => step.Item.Id));

    private static CheckAnswer[] Parse(string answers) => [.. answers.Split(' ').Select(answer => Enum.Parse<CheckAnswer>(answer, ignoreCase: true))];
}
