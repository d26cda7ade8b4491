using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Tests.Miniature;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Comparing;

public sealed class ComparisonTests
{
    [Theory]
    [InlineData("hello", "0200000", ComparisonReason.NotReadable, ComparisonVerdict.CannotSay, Confidence.None, "there is no serial in the first")]
    [InlineData("0200000 or 0300000", "0200000", ComparisonReason.NotReadable, ComparisonVerdict.CannotSay, Confidence.None, "there are two")]
    [InlineData("8123456", "0200000", ComparisonReason.NotDated, ComparisonVerdict.CannotSay, Confidence.None, "nobody dates the first")]
    [InlineData("7104255", "7000000", ComparisonReason.NotDated, ComparisonVerdict.CannotSay, Confidence.None, "the first is the label of a chip")]
    [InlineData("3??????", "0200000", ComparisonReason.SeveralReadings, ComparisonVerdict.CannotSay, Confidence.None, "two readings of the first have equal right")]
    [InlineData("K12345", "0200000", ComparisonReason.DifferentModels, ComparisonVerdict.Refused, Confidence.None, "a rack and a keyboard")]
    [InlineData("Q7 0200000", "Q7X 0300000", ComparisonReason.DifferentModels, ComparisonVerdict.Refused, Confidence.None, "the texts name two models")]
    [InlineData("ZK-5 0200000", "0300000", ComparisonReason.DifferentModels, ComparisonVerdict.Refused, Confidence.None, "a neighbour and a keyboard")]
    [InlineData("0200000", "5000000", ComparisonReason.DifferentReadings, ComparisonVerdict.CannotSay, Confidence.None, "a number of the run and a year's digit")]
    [InlineData("0200000", "my Q7: 0200 000", ComparisonReason.SameNumber, ComparisonVerdict.Same, Confidence.Low, "a plain number is the usual model's, so naming that changes nothing")]
    [InlineData("0200000", "0200 000", ComparisonReason.SameNumber, ComparisonVerdict.Same, Confidence.Low, "the same number, whatever the spelling")]
    [InlineData("02?????", "02?????", ComparisonReason.UnreadDigits, ComparisonVerdict.CannotSay, Confidence.None, "the same unread digits may be different ones")]
    [InlineData("02?????", "0250000", ComparisonReason.UnreadDigits, ComparisonVerdict.CannotSay, Confidence.None, "the first may be lower or higher")]
    [InlineData("02?????", "0300000", ComparisonReason.NumberOrder, ComparisonVerdict.Older, Confidence.VeryLow, "whatever the digits, it is lower")]
    [InlineData("2900000", "0000001", ComparisonReason.NumberOrder, ComparisonVerdict.Newer, Confidence.VeryLow, "folklore holds the higher one")]
    [InlineData("0000001", "0800000", ComparisonReason.NumberOrder, ComparisonVerdict.Older, Confidence.Low, "their windows are apart")]
    [InlineData("0200001", "0200000", ComparisonReason.NumberOrder, ComparisonVerdict.Newer, Confidence.VeryLow, "their windows are not, so it costs a step")]
    [InlineData("Q7X-345678", "Q7X-345679", ComparisonReason.NumberOrder, ComparisonVerdict.Older, Confidence.VeryLow, "numbers behind a name")]
    [InlineData("T00001", "T99999", ComparisonReason.WindowsOverlap, ComparisonVerdict.CannotSay, Confidence.None, "the format's numbers have no order")]
    [InlineData("5000000", "4000000", ComparisonReason.NotDated, ComparisonVerdict.CannotSay, Confidence.None, "only a contradicted claim puts 1977 after 1976")]
    [InlineData("5000000", "5000001", ComparisonReason.WindowsOverlap, ComparisonVerdict.CannotSay, Confidence.None, "the same year's digit")]
    public void Every_reason_has_its_case(
        string first, string second, ComparisonReason reason, ComparisonVerdict verdict, Confidence confidence, string because)
    {
        var comparison = SmallKnowledge.Decoder.Compare(first, second);

        Expect.Equal((reason, verdict, confidence), (comparison.Reason, comparison.Verdict, comparison.Confidence), because);
        Expect.Equal((first, second), (comparison.First.Input, comparison.Second.Input), because);
    }

    [Theory]
    [InlineData("5000000", "4000000", ComparisonVerdict.Newer, "1977 comes after 1976")]
    [InlineData("4000000", "5000000", ComparisonVerdict.Older, "and 1976 before 1977")]
    public void Windows_that_the_evidence_carries_tell_an_order(string first, string second, ComparisonVerdict verdict, string because)
    {
        var decoder = SmallKnowledge.Original
            .With("formats/digit.json", "$.assumptions", """[{ "rule": "first-digit-tells", "statement": "It tells.", "grade": "single-report", "citations": [{ "source": "club-forum" }] }]""")
            .With("formats/digit.json", "$.bands[3].evidence[0].grade", "\"inference\"")
            .With("formats/digit.json", "$.bands[4].evidence[0].grade", "\"inference\"")
            .MakeDecoder();

        var comparison = decoder.Compare(first, second);

        Expect.Equal((ComparisonReason.WindowOrder, verdict), (comparison.Reason, comparison.Verdict), because);
    }

    [Theory]
    [InlineData("0200000", "0300000", "two numbers")]
    [InlineData("K12345", "0300000", "two models")]
    [InlineData("hello", "0300000", "no serial")]
    [InlineData("5000000", "4000000", "two windows")]
    public void Turned_round_the_answer_turns_round(string first, string second, string because)
    {
        var forth = SmallKnowledge.Decoder.Compare(first, second);
        var back = SmallKnowledge.Decoder.Compare(second, first);

        Expect.Equal(forth.Reason, back.Reason, because);
        Expect.Equal(Turned(forth.Verdict), back.Verdict, because);
        Expect.Equal(forth.Confidence, back.Confidence, because);
    }

    [Fact]
    public void A_name_with_a_dash_in_it_is_not_taken_for_a_part_of_the_number()
    {
        var knowledge = SmallKnowledge.Original.Files.Aggregate(SmallKnowledge.Original, (rest, file) =>
            rest.WithText(file.Path, file.Text.Replace("Q7X", "Q-7X", StringComparison.Ordinal)));

        var comparison = knowledge.MakeDecoder().Compare("Q-7X 100000", "Q-7X 900000");

        Assert.Equal((ComparisonVerdict.Older, ComparisonReason.NumberOrder), (comparison.Verdict, comparison.Reason));
    }

    [Fact]
    public void Nothing_compares_to_nothing()
    {
        var comparison = SmallKnowledge.Decoder.Compare(null, null);

        Assert.Equal((ComparisonVerdict.CannotSay, ComparisonReason.NotReadable), (comparison.Verdict, comparison.Reason));
    }

    [Fact]
    public void Every_reason_that_there_is_was_tried()
    {
        var tried = typeof(ComparisonTests).GetMethod(nameof(Every_reason_has_its_case))!
            .GetCustomAttributes(typeof(InlineDataAttribute), inherit: false)
            .Cast<InlineDataAttribute>()
            .Select(row => (ComparisonReason)row.Data[2]!)
            .Append(ComparisonReason.WindowOrder);

        Assert.Equal(Enum.GetValues<ComparisonReason>(), tried.Distinct().Order());
    }

    private static ComparisonVerdict Turned(ComparisonVerdict verdict) => verdict switch
    {
        ComparisonVerdict.Newer => ComparisonVerdict.Older,
        ComparisonVerdict.Older => ComparisonVerdict.Newer,
        _ => verdict,
    };
}
