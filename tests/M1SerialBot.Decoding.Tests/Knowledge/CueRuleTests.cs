namespace M1SerialBot.Decoding.Tests.Knowledge;

public sealed class CueRuleTests
{
    [Theory]
    [InlineData("$.claims[0].cues", """[".. digit"]""", "$.claims[0].cues[0]", "a cue that begins with a gap")]
    [InlineData("$.claims[0].cues", """["digit .."]""", "$.claims[0].cues[0]", "a cue that ends with one")]
    [InlineData("$.claims[0].cues", """[""]""", "$.claims[0].cues[0]", "a cue without a word")]
    [InlineData("$.claims[0].cues", """["digit = year"]""", "$.claims[0].cues[0]", "a part without a word")]
    [InlineData("$.claims[0].cues", """["{digit} year"]""", "$.claims[0].cues[0]", "a name that stands for nothing")]
    [InlineData("$.words", """[{ "name": "digit", "words": [] }]""", "$.words[0]", "a name without words")]
    [InlineData("$.words", """[{ "name": "digit", "words": [""] }]""", "$.words[0].words[0]", "a name for a blank")]
    [InlineData("$.words", """[{ "name": "digit", "words": ["a*"] }]""", "$.words[0].words[0]", "the beginning of too many words")]
    [InlineData("$.words", """[{ "name": "digit", "words": ["digit"] }, { "name": "digit", "words": ["figure"] }]""", "$.words[0]; $.words[1]", "a name that is there twice")]
    public void A_cue_can_be_found(string path, string json, string issues, string because) => InvalidKnowledge.Reports("claims.json", path, json, issues, because);
}
