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
        Assert.True(why.Length <= 170, why);
    }

    [Theory]
    [InlineData(ConfidenceReason.NoDatedUnits, Confidence.Low, 0, 0, "Low: drawn between a few known points, and no dated unit is known yet.")]
    [InlineData(ConfidenceReason.NoDatedUnitsNear, Confidence.Low, 0, 0, "Low: drawn between a few known points, and no dated unit is known near this number.")]
    [InlineData(ConfidenceReason.FewDatedUnits, Confidence.Low, 1, 0, "Low: drawn between a few known points, and backed by only one dated unit near this number so far; three would make it medium.")]
    [InlineData(ConfidenceReason.SomeDatedUnits, Confidence.Medium, 3, 0, "Medium: backed by three dated units near this number; ten would make it high.")]
    [InlineData(ConfidenceReason.DatedUnitsOfOneOrigin, Confidence.Medium, 12, 0, "Medium: backed by twelve dated units near this number, all of them from one source.")]
    [InlineData(ConfidenceReason.ManyDatedUnits, Confidence.High, 10, 0, "High: backed by ten dated units near this number.")]
    [InlineData(ConfidenceReason.ManyDatedUnits, Confidence.High, 40, 0, "High: backed by 40 dated units near this number.")]
    [InlineData(ConfidenceReason.DatedUnitsOffCurve, Confidence.VeryLow, 0, 1, "Very low: contradicted by one dated unit near this number: the curve may be off here, and the window is widened to cover both.")]
    [InlineData(ConfidenceReason.DatedUnitsOutOfOrder, Confidence.Low, 5, 2, "Low: contradicted by two dated units near this number, where a higher number is dated earlier than a lower one.")]
    [InlineData(ConfidenceReason.VeryUnitRecorded, Confidence.Medium, 1, 0, "Medium: a unit with this very serial is dated, by one first-hand record.")]
    public void It_says_how_many_units_stand_behind_it(ConfidenceReason reason, Confidence confidence, int agreeing, int contradicting, string line)
    {
        var lead = Result.Lead! with { Reason = reason, Confidence = confidence, DatedUnits = agreeing, ContradictingUnits = contradicting };

        Assert.Equal(line, ProgramRun.Formatter.Confidence(Result with { Lead = lead, Confidence = confidence }));
    }

    [Theory]
    [InlineData("9712", "Very low: a clue contradicts it.", "a chip from after the end of production")]
    [InlineData("9012", "Low: it rests on clues that nobody has checked; a part may have been replaced, a paper may belong to another unit.", "a chip that outranks the curve")]
    public void A_conflict_with_a_clue_is_told_instead(string chip, string why, string because) =>
        Assert.True(why == ProgramRun.Formatter.Confidence(ProgramRun.Content.Decoder.Decode("001000", new() { [ClueKind.Chip] = chip })), because);

    private static string Why(ConfidenceReason reason, Confidence confidence, int agreeing, int contradicting) => ProgramRun.Formatter.WhyNotMore(
        Result with { Confidence = confidence, Lead = Result.Lead! with { Reason = reason, Confidence = confidence, DatedUnits = agreeing, ContradictingUnits = contradicting } });
}
