namespace M1SerialBot.Tests.Checklist;

/// <summary>The rules for a checklist's models, situations, sources and grades.</summary>
public sealed class ChecklistStandardTests
{
    [Theory]
    [InlineData("keys.json", "$.items[0].models[+]", "\"Q8\"", "$.items[0].models[1]", "an item's model")]
    [InlineData("keys.json", "$.items[0].models[+]", "\"Q7\"", "$.items[0].models[1]", "the same model twice")]
    [InlineData("symptoms.json", "$.symptoms[0].models[0]", "\"q7r\"", "$.symptoms[0].models[0]", "a symptom's model, in another spelling")]
    public void A_model_is_a_variant(string file, string path, string json, string issue, string because) => InvalidChecklist.Breaks(file, path, json, issue, because);

    [Theory]
    [InlineData("tape.json", "$.items[0].situations", "[]", "$.items[0].situations", "no situation")]
    [InlineData("tape.json", "$.items[0].situations[+]", "\"just-bought\"", "$.items[0].situations", "a situation twice")]
    [InlineData("tape.json", "$.items[0].seconds", "0", "$.items[0].seconds", "no time at all")]
    [InlineData("tape.json", "$.items[0].seconds", "61", "$.items[0].seconds", "more than a minute")]
    [InlineData("screen.json", "$.items[0].photo", null, "$.items[0].photo", "from photos, but which?")]
    [InlineData("tape.json", "$.items[0].photo", "\"A photo.\"", "$.items[0].photo", "a photo that nobody asks for")]
    [InlineData("tape.json", "$.items[0].video", "true", "$.items[0].video", "no photo that could be one")]
    [InlineData("tape.json", "$.items[0].askRank", "3", "$.items[0].askRank", "nothing to ask for")]
    [InlineData("screen.json", "$.items[0].askRank", "0", "$.items[0].askRank", "ranks count from 1")]
    [InlineData("screen.json", "$.items[0].askRank", "1", "$.items[0].askRank", "two are asked for first")]
    [InlineData("screen.json", "$.items[0].askRank", null, "checklist/ $; checklist/ $", "a short message that asks for less than it could")]
    [InlineData("tape.json", "$.items[0].situations[+]", "\"at-seller\"", "$.items[0].erases", "nothing is erased at the seller's")]
    [InlineData("tape.json", "$.items[0].onCall", "\"Ask.\"", "$.items[0].onCall", "a call that shows what nobody checks there")]
    public void A_situation_is_sound(string file, string path, string? json, string issue, string because) => InvalidChecklist.Breaks(file, path, json, issue, because);

    [Theory]
    [InlineData("""{ "faults": [] }""", "$.symptoms[1].signs.faults", "nothing that shows it")]
    [InlineData("""{ "faults": ["keys-all", "keys-none"] }""", "$.symptoms[1].signs", "a check that there is not")]
    [InlineData("""{ "faults": ["keys-all"], "without": ["screen-lit"], "explains": ["keys-all"] }""", "$.symptoms[1].signs", "a check that is named twice")]
    public void A_symptom_shows_in_checks(string signs, string issue, string because) => InvalidChecklist.Breaks("symptoms.json", "$.symptoms[1].signs", signs, issue, because);

    [Theory]
    [InlineData("keys.json", "$.items[0].citations[+]", "$.items[0].citations[1].source", "an item")]
    [InlineData("symptoms.json", "$.symptoms[0].citations[+]", "$.symptoms[0].citations[1].source", "a symptom")]
    [InlineData("warnings.json", "$.warnings[0].citations[+]", "$.warnings[0].citations[1].source", "a warning")]
    [InlineData("warnings.json", "$.warnings[0].instead[0].citations[+]", "$.warnings[0].instead[0].citations[0].source", "a way that erases nothing")]
    public void What_is_cited_is_a_source_that_is_kept(string file, string path, string issue, string because) =>
        InvalidChecklist.Breaks(file, path, """{ "source": "nowhere" }""", issue, because);

    [Theory]
    [InlineData("tape.json", "$.items[0].grade", "\"documented\"", "$.items[0].grade", "a forum documents nothing")]
    [InlineData("tape.json", "$.items[0].cost", """{ "class": "low", "grade": "documented", "citations": [{ "source": "club-forum" }] }""", "$.items[0].cost.grade", "a cost is graded as well")]
    [InlineData("screen.json", "$.items[0].citations[1].source", "\"club-forum\"", "$.items[0].grade", "one source corroborates nothing")]
    [InlineData("tape.json", "$.items[0].citations[0].source", "\"attic-page\"", "$.items[0].grade", "a machine reports nothing")]
    [InlineData("tape.json", "$.items[0].grade", "\"contradicted\"", "$.items[0].grade", "nobody is advised by what is contradicted")]
    [InlineData("symptoms.json", "$.symptoms[1].citations", "[]", "$.symptoms[1].grade", "folklore is told by somebody")]
    [InlineData("warnings.json", "$.warnings[0].grade", "\"documented\"", "$.warnings[0].grade", "a warning is graded as well")]
    [InlineData("warnings.json", "$.warnings[0].instead[0].grade", "\"single-report\"", "$.warnings[0].instead[0].grade", "and so is what to do instead")]
    public void A_grade_is_what_its_sources_can_carry(string file, string path, string json, string issue, string because) =>
        InvalidChecklist.Breaks(file, path, json, issue, because);
}
