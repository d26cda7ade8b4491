namespace M1SerialBot.Decoding.Tests.Knowledge;

public sealed class LexiconRuleTests
{
    [Theory]
    [InlineData("labels", "$.labels[0].words[0]", "\"#\"", "$.labels[0].words[0]", "a label without a word")]
    [InlineData("labels", "$.labels[0].words[+]", "\"SERIAL\"", "$.labels[0].words[6]", "a label that is there twice")]
    [InlineData("labels", "$.fillers[0].words[0]", "\"\"", "$.fillers[0].words[0]", "a filler without a word")]
    [InlineData("labels", "$.ownMakers[0]", "\"-\"", "$.ownMakers[0]", "a maker without a name")]
    [InlineData("keywords/price", "$.before[0].words[0]", "\"€\"", "$.before[0].words[0]", "a keyword without a word")]
    [InlineData("keywords/measure", "$.after[0].words[0]", "\"!\"", "$.after[0].words[0]", "a keyword after a number without a word")]
    [InlineData("currencies", "$.currencies[0].words[0]", "\"¤\"", "$.currencies[0].words[0]", "a currency without a word: signs are known anyway")]
    [InlineData("currencies", "$.currencies[0].code", "\"qcr\"", "$.currencies[0].code", "a code in small letters")]
    [InlineData("currencies", "$.currencies[0].code", "\"QC\"", "$.currencies[0].code", "a code of two letters")]
    [InlineData("currencies", "$.currencies[+]", """{ "code": "QCR", "words": [] }""", "$.currencies[0].code; $.currencies[1].code", "a code of two currencies")]
    [InlineData("instruments", "$.makers[0].models[0]", "\"/\"", "$.makers[0].models[0]", "a model without a name")]
    [InlineData("instruments", "$.makers[0].models[+]", "\"vx-9\"", "$.makers[0].models[1]", "a model that is there twice")]
    [InlineData("dates", "$.months[4][0]", "\"-\"", "$.months[4][0]", "a month without a word")]
    [InlineData("dates", "$.months[4]", "[]", "$.months", "a month without a name")]
    [InlineData("dates", "$.months[11]", null, "$.months", "eleven months")]
    [InlineData("dates", "$.months[4][+]", "\"MAR\"", "$.months[4][1]", "a name of two months")]
    [InlineData("dates", "$.yearWords[0]", "\"-\"", "$.yearWords[0]", "a word before a year without a word")]
    [InlineData("dates", "$.eras[0].names[0]", "\"-\"", "$.eras[0].names[0]", "an era without a word")]
    [InlineData("dates", "$.eras[0].names[0]", "\"l\"", "$.eras[1].names[0]", "a name of two eras")]
    [InlineData("dates", "$.eras[0].names[0]", "\"MAR\"", "$.eras[0].names[0]", "a name of a month")]
    [InlineData("dates", "$.eras[0].names", "[]", "$.eras[0]", "an era without a name")]
    [InlineData("dates", "$.eras[0].lastYear", "1920", "$.eras[0]", "an era that ends before it begins")]
    [InlineData("dates", "$.periods[0].names[0]", "\"-\"", "$.periods[0].names[0]", "a season without a word")]
    [InlineData("dates", "$.periods[0].names[0]", "\"mar\"", "$.periods[0].names[0]", "a name of a month and a season")]
    [InlineData("dates", "$.periods[0].names", "[]", "$.periods[0]", "a season without a name")]
    [InlineData("dates", "$.periods[0].to", "2", "$.periods[0]", "a season that ends before it begins")]
    [InlineData("dates", "$.periods[0].to", "25", "$.periods[0]", "a season that ends two years later")]
    [InlineData("dates", "$.parts[0].count", "5", "$.parts[0].count", "fifths of a year")]
    [InlineData("dates", "$.dateWords[0]", "\".\"", "$.dateWords[0]", "a word for a date without a word")]
    [InlineData("listings", "$.parts[0].names[0].words[+]", "\"KEYS\"", "$.parts[0].names[0].words[1]", "a part's name that is there twice")]
    [InlineData("listings", "$.cues[1].words[0].words[0]", "\"st*\"", "$.cues[1].words[0].words[0]", "the beginning of too many words")]
    public void The_lexicon_is_usable(string file, string path, string? json, string issues, string because) =>
        InvalidKnowledge.Reports($"lexicon/{file}.json", path, json, issues, because);
}
