using M1SerialBot.Decoding;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Tests.Cards;

/// <summary>The text of every confidence reason, with its number of units.</summary>
public sealed class WhyTests
{
    private static readonly DecodeResult Result = new SerialDecoder(ProgramRun.Content.Knowledge).Decode("150000");

    public static TheoryData<ConfidenceReason> Reasons() => [.. Enum.GetValues<ConfidenceReason>()];

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Every_reason_has_words(ConfidenceReason reason)
    {
        var why = Why(reason, Confidence.Low, agreeing: 7, contradicting: 7);

        Assert.EndsWith(".", why, StringComparison.Ordinal);
        Assert.DoesNotContain('{', why);
        Assert.True(why.Length <= 200, why);
    }

    [Theory]
    [InlineData(ConfidenceReason.NoDatedUnits, Confidence.Low, 0, 0, "Low confidence. The serial points to Aug 1991 – Jun 1992 if Korg numbered every M1 in one straight run. Nobody has proved that, and no dated M1 is on record yet.")]
    [InlineData(ConfidenceReason.FewDatedUnits, Confidence.Low, 1, 0, "Low confidence. The serial points to Aug 1991 – Jun 1992. Only one dated unit near this number supports that so far; three would make it medium.")]
    [InlineData(ConfidenceReason.SomeDatedUnits, Confidence.Medium, 3, 0, "Medium confidence. The serial points to Aug 1991 – Jun 1992, and three dated units near this number support that. Ten would make it high.")]
    [InlineData(ConfidenceReason.ManyDatedUnits, Confidence.High, 40, 0, "High confidence. The serial points to Aug 1991 – Jun 1992, and 40 dated units near this number support that.")]
    [InlineData(ConfidenceReason.DatedUnitsOffCurve, Confidence.VeryLow, 0, 1, "Very low confidence. The serial points to Aug 1991 – Jun 1992. One dated unit near this number didn't fit our curve, so the range covers both.")]
    public void It_says_how_many_units_support_it(ConfidenceReason reason, Confidence confidence, int agreeing, int contradicting, string line) =>
        Assert.Equal(line, Why(reason, confidence, agreeing, contradicting));

    [Fact]
    public void A_clue_that_narrows_it_is_part_of_the_reason() =>
        Assert.StartsWith(
            "Low confidence. The serial and the clues point to Mar 1993 – Dec 1993",
            ProgramRun.Answer.Lead(ProgramRun.Content.Decoder.Decode("198765", new() { [ClueKind.Chip] = "9310" })), StringComparison.Ordinal);

    private static string Why(ConfidenceReason reason, Confidence confidence, int agreeing, int contradicting) => ProgramRun.Answer.Lead(
        Result with { Confidence = confidence, Lead = Result.Lead! with { Reason = reason, Confidence = confidence, DatedUnits = agreeing, ContradictingUnits = contradicting } });
}
