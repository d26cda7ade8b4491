using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Tests.Formats;

public sealed class ShapeTests
{
    private static Shape LetterFirst => new([Letter("hall", "KTW"), Digits("count", 3)]);
    private static Shape OpenInFront => new([Digits("count", 2, 4), Digits("year", 2)]);
    private static Shape OpenBetween => new([Digits("year", 1), Digits("count", 2, 5), Letter("hall", "KTW")]);

    [Theory]
    [InlineData("K123", true, "a letter of its alphabet and three digits")]
    [InlineData("k123", false, "symbols are upper case already")]
    [InlineData("A123", false, "no letter of its alphabet")]
    [InlineData("?123", false, "an unread sign stands for a digit, not for a letter")]
    [InlineData("K1?3", true, "an unread digit is a digit")]
    [InlineData("K12", false, "one too few")]
    [InlineData("K1234", false, "one too many")]
    [InlineData("K12K", false, "a letter among the digits")]
    [InlineData("", false, "nothing")]
    public void A_letter_and_digits_match(string symbols, bool matches, string because) =>
        Expect.Equal(matches, LetterFirst.Matches(symbols), because);

    [Theory]
    [InlineData("123", false, "one too few")]
    [InlineData("1234", true, "the fewest")]
    [InlineData("123456", true, "the most")]
    [InlineData("1234567", false, "one too many")]
    public void A_run_that_varies_takes_from_its_least_to_its_most(string symbols, bool matches, string because) =>
        Expect.Equal(matches, OpenInFront.Matches(symbols), because);

    [Theory]
    [InlineData(4, "0+2 2+2", "the fewest for both")]
    [InlineData(6, "0+4 4+2", "the run in front takes all that is more")]
    public void A_run_in_front_moves_what_stands_behind_it(int total, string spans, string because) =>
        Expect.Equal(spans, Spans(OpenInFront, total), because);

    [Theory]
    [InlineData(4, "0+1 1+2 3+1", "the fewest")]
    [InlineData(7, "0+1 1+5 6+1", "the most")]
    public void A_run_between_leaves_what_stands_before_it(int total, string spans, string because) =>
        Expect.Equal(spans, Spans(OpenBetween, total), because);

    [Fact]
    public void Runs_are_known_by_name()
    {
        Assert.Equal(2, OpenBetween.IndexOf("hall"));
        Assert.Equal(-1, OpenBetween.IndexOf("place"));
        Assert.Equal("count", OpenBetween.NameOf(1));
        Assert.Equal("KTW", OpenBetween.LettersOf(2));
        Assert.Null(OpenBetween.LettersOf(1));
        Assert.Equal((4, 7), (OpenBetween.Fewest, OpenBetween.Most));
    }

    private static string Spans(Shape shape, int total) =>
        string.Join(' ', Enumerable.Range(0, shape.Tokens).Select(token => shape.Span(token, total)).Select(span => $"{span.Start}+{span.Length}"));

    private static ShapeToken Letter(string name, string letters) => new(name, "a letter", Letters: letters);

    private static ShapeToken Digits(string name, int least, int? most = null) => new(name, "digits", least, most);
}
