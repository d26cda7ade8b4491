using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Tests.Miniature;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Decode;

public sealed class ProblemTests
{
    [Theory]
    [InlineData(null, 0, null, "nothing was given")]
    [InlineData("", 0, null, "nothing is in it")]
    [InlineData("hello", 0, null, "no number is in it")]
    [InlineData("cost 500", 5, NonSerialKind.Price, "a price")]
    [InlineData("zone 12345", 5, NonSerialKind.Postcode, "a postal code")]
    [InlineData("at 12.03.1971", 3, NonSerialKind.Date, "a date")]
    [InlineData("S/N 0000000", 4, NonSerialKind.OnlyZeros, "nothing but zeros")]
    [InlineData("Q7X-000000", 4, NonSerialKind.OnlyZeros, "zeros behind a name")]
    public void There_is_nothing_to_read(string? text, int position, NonSerialKind? looksLike, string because)
    {
        var result = SmallKnowledge.Decoder.Decode(text);

        var problem = Assert.IsType<NothingToRead>(Assert.Single(result.Problems));
        Expect.Equal((position, looksLike), (problem.Position, problem.LooksLike), because);
        Expect.Equal(Outcome.Unreadable, result.Outcome, because);
        Expect.Equal(text ?? "", result.Input, because);
        Assert.True(result is { Serial: null, Lead: null, Window: null, Confidence: Confidence.None, Readings: [] }, because);
    }

    [Theory]
    [InlineData("12345", 0, 5, false, "12345?? 0012345", "digits may be missing behind or in front")]
    [InlineData("S/N: 345678", 5, 6, false, "345678? 0345678", "behind a label")]
    [InlineData("Q7X 12345", 4, 5, false, "Q7X-12345?", "too few behind a name, which is kept")]
    [InlineData("Q7X $450, 345678", 10, 6, false, "345678? 0345678 Q7X-345678", "a name with a number between is no part of it")]
    [InlineData("1975", 0, 4, true, "1975??? 0001975", "it may be a year")]
    [InlineData("Q7 of 1975", 6, 4, true, "1975??? 0001975", "in a sentence")]
    [InlineData("123S5", 0, 4, false, "", "letters that are no digits leave nothing to suggest")]
    public void There_are_too_few_digits(string text, int position, int digits, bool looksLikeYear, string suggestions, string because)
    {
        var problem = Assert.IsType<TooShort>(Assert.Single(SmallKnowledge.Decoder.Decode(text).Problems));

        Expect.Equal((position, digits, looksLikeYear), (problem.Position, problem.Digits, problem.LooksLikeYear), because);
        Expect.Equal(suggestions, string.Join(' ', problem.Suggestions), because);
    }

    [Fact]
    public void A_number_that_lacks_a_name_is_suggested_with_the_model_that_was_named()
    {
        var problem = Assert.IsType<TooShort>(Assert.Single(SmallKnowledge.Decoder.Decode("345678", new ClueSet { [ClueKind.Model] = "Q7X" }).Problems));

        Assert.Equal(["345678?", "0345678", "Q7X-345678"], problem.Suggestions);
    }

    [Theory]
    [InlineData("1234567890", 0, 10, 1, "one group")]
    [InlineData("S/N 12345 67890 1", 4, 11, 3, "three groups, none of which is a serial")]
    [InlineData("12345678901234567890123456789", 0, 29, 1, "far too many")]
    public void There_are_too_many_digits(string text, int position, int digits, int groups, string because)
    {
        var problem = Assert.IsType<TooLong>(Assert.Single(SmallKnowledge.Decoder.Decode(text).Problems));

        Expect.Equal((position, digits, groups), (problem.Position, problem.Digits, problem.Groups), because);
    }

    [Theory]
    [InlineData("3000000", "", "the last number of the run")]
    [InlineData("3000001", "M1-E05@0", "the first past it")]
    [InlineData("S/N 5000000", "M1-E05@4", "far past it")]
    [InlineData("30?????", "", "it may lie within")]
    [InlineData("31?????", "M1-E05@0", "it cannot")]
    [InlineData("12345678", "", "eight digits are no number of the run")]
    public void A_number_past_the_run_is_no_cause_for_alarm(string text, string problems, string because)
    {
        var result = SmallKnowledge.Decoder.Decode(text);

        Expect.Equal(problems, ResultText.Of(result.Problems), because);
        Expect.Equal(Outcome.Decoded, result.Outcome, because);
        Assert.All(result.Problems, problem => Assert.Equal(3_000_000, Assert.IsType<PastTheRun>(problem).End));
    }

    [Theory]
    [InlineData("7104255", true, "the digits that are fixed are there")]
    [InlineData("71042??", true, "the unread ones are open anyway")]
    [InlineData("7104?55", false, "a digit that is fixed was not read")]
    [InlineData("71042551", false, "a digit more is another number")]
    [InlineData("0430077", true, "also within the run")]
    [InlineData("0430078", false, "the next is none")]
    public void The_label_of_a_chip_is_not_dated(string text, bool isTrap, string because)
    {
        var result = SmallKnowledge.Decoder.Decode("S/N " + text);

        Expect.Equal(isTrap, result.Problems.OfType<RomLabel>().Any(label => label.Position == 4 && label.Evidence.Rule.StartsWith("label-", StringComparison.Ordinal)), because);
        Expect.Equal(isTrap, result.Outcome == Outcome.Unknown, because);
        Expect.Equal(isTrap, result.Window is null, because);
    }

    [Theory]
    [InlineData("0990000", "M1-E11@0", "the very number")]
    [InlineData("S/N 0990000", "M1-E11@4", "wherever it is")]
    [InlineData("099000?", "", "it may be another")]
    [InlineData("0990001", "", "the next is none")]
    public void A_number_that_is_also_a_list_price_is_read_and_named(string text, string problems, string because)
    {
        var result = SmallKnowledge.Decoder.Decode(text);

        Expect.Equal(problems, ResultText.Of(result.Problems), because);
        Expect.Equal(Outcome.Decoded, result.Outcome, because);
        Assert.All(result.Problems, problem => Assert.Equal("price-990000", Assert.IsType<ListPrice>(problem).Evidence.Rule));
    }

    [Theory]
    [InlineData("J12345", 0, "Q7R", "KTW", null, "a rack has other letters")]
    [InlineData("J0200000", 0, null, "", "0200000", "no model has a letter before so many digits")]
    [InlineData("J12345678", 0, null, "", null, "nor before so many that nothing is left without it")]
    [InlineData("0200000J", 7, null, "", "0200000", "a letter behind")]
    [InlineData("02000J00", 5, null, "", "0200000", "a letter among them")]
    public void A_letter_that_no_serial_has_is_named(string text, int at, string? model, string letters, string? suggestion, string because)
    {
        var result = SmallKnowledge.Decoder.Decode("at " + text);

        var problem = Assert.IsType<UnexpectedLetter>(Assert.Single(result.Problems));
        Expect.Equal(new UnexpectedLetter(3 + at, 'J', model, letters, suggestion), problem, because);
        Expect.Equal(
            at == 0 ? (Outcome.Unknown, $"{text} 3+{text.Length}") : (Outcome.Unreadable, ""), (result.Outcome, result.Serial is null ? "" : ResultText.Of(result.Serial)), because);
    }

    [Theory]
    [InlineData("02000J0K", "two letters")]
    [InlineData("02J", "too few digits")]
    public void Several_letters_or_few_digits_are_no_serial_with_a_slip(string text, string because) =>
        Expect.Equal(false, SmallKnowledge.Decoder.Decode("at " + text).Problems.Any(problem => problem is UnexpectedLetter), because);

    [Theory]
    [InlineData("ZK-5: 0200000", "ZK-5", 6, "a neighbour that the text names")]
    [InlineData("Q7R 0200000", "Q7", 4, "a model that has another form: it is the keyboard's")]
    [InlineData("Q7 K12345", "Q7R", 3, "a keyboard with the form of a rack")]
    [InlineData("ZK-5 8123456", "ZK-5", 5, "a neighbour, and no reading either")]
    public void Another_model_than_the_one_named_is_not_dated(string text, string model, int position, string because)
    {
        var result = SmallKnowledge.Decoder.Decode(text);

        var problem = Assert.Single(result.Problems.OfType<AnotherModel>());
        Expect.Equal((model, position), (problem.Model!, problem.Position), because);
        Expect.Equal(Outcome.Unknown, result.Outcome, because);
        Assert.True(result.Window is null, because);
    }

    [Theory]
    [InlineData("ABCD-1234-EF56", 0, "groups of letters and digits")]
    [InlineData("code A1B2C3D4E5F6", 5, "one long mixture")]
    [InlineData("unlock 0200000", 7, "a word that says so")]
    public void A_licence_code_is_not_a_serial(string text, int position, string because)
    {
        var result = SmallKnowledge.Decoder.Decode(text);

        Expect.Equal($"M1-E07@{position}", ResultText.Of(result.Problems), because);
        Expect.Equal(Outcome.Unreadable, result.Outcome, because);
    }
}
