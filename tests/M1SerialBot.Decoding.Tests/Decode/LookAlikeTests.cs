using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Tests.Miniature;

namespace M1SerialBot.Decoding.Tests.Decode;

public sealed class LookAlikeTests
{
    [Theory]
    [InlineData("0O12345", "O0@1", "0012345", "the letter O")]
    [InlineData("0o12345", "O0@1", "0012345", "in lower case it is told in upper case")]
    [InlineData("00I2345", "I1@2", "0012345", "the letter I")]
    [InlineData("001Z345", "Z2@3", "0012345", "the letter Z")]
    [InlineData("001234G", "G6@6", "0012346", "the letter G")]
    [InlineData("001234B", "B8@6", "0012348", "the letter B")]
    [InlineData("O0IZ345", "O0@0 I1@2 Z2@3", "0012345", "several letters, each by itself")]
    [InlineData("S/N: 0O12345", "O0@6", "0012345", "places are those in the raw text")]
    [InlineData("\u200B0O12345", "O0@2", "0012345", "a zero-width character before it moves them")]
    [InlineData("0\u200B\u200EO12345", "O0@3", "0012345", "so do those within")]
    [InlineData("0O1-2345", "O0@1", "0012345", "in two groups")]
    [InlineData("K1234O", "O0@5", "K12340", "behind a letter that is one")]
    [InlineData("Q7X-34567B", "B8@9", "345678", "behind a name")]
    [InlineData("1O?????", "O0@1", "10?????", "beside unread digits")]
    public void A_letter_among_digits_is_suggested_as_the_digit_and_never_read_as_it(string text, string letters, string suggestion, string because)
    {
        var result = SmallKnowledge.Decoder.Decode(text);

        var problems = result.Problems.Cast<LookAlikeLetter>().ToList();
        Expect.Equal(letters, string.Join(' ', problems.Select(problem => $"{problem.Letter}{problem.Digit}@{problem.Position}")), because);
        Assert.All(problems, problem => Expect.Equal(suggestion, problem.Suggestion, because));
        Expect.Equal((Outcome.Unreadable, true), (result.Outcome, result.Serial is null), because);
    }

    [Theory]
    [InlineData("0S12345", "the knowledge tells of no digit that looks like it")]
    [InlineData("OIZGBOI", "no digit is among them")]
    [InlineData("0O1234", "even so it would be too short")]
    public void Nothing_is_suggested_where_that_makes_no_serial(string text, string because) =>
        Assert.False(SmallKnowledge.Decoder.Decode(text).Problems.Any(problem => problem is LookAlikeLetter), because);

    [Fact]
    public void A_letter_before_as_many_digits_as_can_be_is_no_serial_of_another_model()
    {
        var decoder = SmallKnowledge.Original
            .WithItem("formats/pair.json", "$.shape", """{ "component": "rest", "means": "m", "digits": 7 }""")
            .With("formats/pair.json", "$.examples", """[{ "text": "7112345678901234", "window": { "from": "1971-01", "to": "1971-12" }, "because": "Sixteen digits." }]""")
            .MakeDecoder();

        Assert.IsType<NothingToRead>(Assert.Single(decoder.Decode("J1234567890123456").Problems));
    }

    [Fact]
    public void What_was_suggested_can_be_read()
    {
        var suggestion = Assert.IsType<LookAlikeLetter>(Assert.Single(SmallKnowledge.Decoder.Decode("02OO000".Replace("OO", "O0", StringComparison.Ordinal)).Problems)).Suggestion;

        Assert.Equal(Outcome.Decoded, SmallKnowledge.Decoder.Decode(suggestion).Outcome);
    }
}
