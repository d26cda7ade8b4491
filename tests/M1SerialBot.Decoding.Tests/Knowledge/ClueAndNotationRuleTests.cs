namespace M1SerialBot.Decoding.Tests.Knowledge;

public sealed class ClueAndNotationRuleTests
{
    [Theory]
    [InlineData("$.clues[4]", null, "$.clues", "a kind is missing")]
    [InlineData("$.clues[4].kind", "\"sold\"", "$.clues; $.clues; $.clues[4]; $.clues[4]", "a kind twice, another missing, no lag and no words")]
    [InlineData("$.clues[4].kind", "\"digits\"", "$.clues; $.clues[4].kind", "a kind that nobody can give")]
    [InlineData("$.clues[0].innocentCauses", """["a slip", "a label"]""", "$.clues[0].innocentCauses", "two causes")]
    [InlineData("$.clues[0].innocentCauses", """["a slip", "a label", "a slip"]""", "$.clues[0].innocentCauses", "one of three twice")]
    [InlineData("$.clues[2].years", null, "$.clues[2]", "no years")]
    [InlineData("$.clues[2].years.from", "1899", "$.clues[2]", "a century too early")]
    [InlineData("$.clues[2].years.to", "2100", "$.clues[2]", "a century too late")]
    [InlineData("$.clues[2].years.to", "1967", "$.clues[2].years", "years that end before they begin")]
    [InlineData("$.clues[1].typicalLag", null, "$.clues[1]", "no lag")]
    [InlineData("$.clues[1].typicalLag.fromMonths", "-1", "$.clues[1].typicalLag", "a lag below nought")]
    [InlineData("$.clues[1].typicalLag.fromMonths", "5", "$.clues[1].typicalLag", "a lag that ends before it begins")]
    [InlineData("$.clues[1].typicalLag.toMonths", "121", "$.clues[1].typicalLag", "more than ten years")]
    [InlineData("$.clues[3].words", null, "$.clues[3]", "nothing would tell a stamp from a receipt")]
    [InlineData("$.clues[3].words", "[]", "$.clues[3]", "nor would an empty list")]
    [InlineData("$.clues[2].words[0]", "\"STAMP\"", "$.clues[2].words[0]; $.clues[3].words[0]", "a word of both")]
    [InlineData("$.clues[2].words[0]", "\"stámp\"", "$.clues[2].words[0]; $.clues[3].words[0]", "a word of both, once with an accent")]
    [InlineData("$.clues[2].words[0]", "\"two words\"", "$.clues[2].words[0]", "two words")]
    [InlineData("$.clues[2].words[0]", "\"!\"", "$.clues[2].words[0]", "no word")]
    [InlineData("$.clues[1].singleDigitDecade", null, "$.clues[1]", "one digit would mean nothing")]
    public void Clues_are_complete(string path, string? json, string issues, string because) =>
        InvalidKnowledge.Reports("clues.json", path, json, issues, because);

    [Theory]
    [InlineData("$.lookAlikes[0].letter", "\"o\"", "$.lookAlikes[0]", "a small letter")]
    [InlineData("$.lookAlikes[0].letter", "\"4\"", "$.lookAlikes[0]", "no letter")]
    [InlineData("$.lookAlikes[0].digit", "\"O\"", "$.lookAlikes[0]", "no digit")]
    [InlineData("$.lookAlikes[0].letter", "\"I\"", "$.lookAlikes[0]; $.lookAlikes[1]", "a letter that looks like two digits")]
    public void Notation_is_usable(string path, string? json, string issues, string because) =>
        InvalidKnowledge.Reports("notation.json", path, json, issues, because);
}
