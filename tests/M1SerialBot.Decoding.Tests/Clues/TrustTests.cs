using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Tests.Miniature;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Clues;

/// <summary>What gives way where a clue cannot meet what the serial says: a dated part or paper counts for more than the curve, the curve for more than folklore.</summary>
public sealed class TrustTests
{
    private const string CurveOf200000 = "1971-09..1972-05";

    [Theory]
    [InlineData("7223", null, "1972-06..1979-06", "Outranks Chip", "the week of 3 June 1972: no earlier, and no later than production ran")]
    [InlineData(null, "1971-08", "1971-03..1971-08", "Outranks Sold", "sold before the curve begins: no later, and no earlier than production ran")]
    [InlineData(null, "stamp 1973-03", "1973-01..1973-03", "Outranks Stamp", "a stamp closes the building")]
    [InlineData("7030", "1971-08", "1971-03..1971-08", "Outranks Sold", "a chip that fits anyway counts as well")]
    [InlineData("7301", "1973-06", "1973-01..1973-06", "Outranks Chip", "a paper that fits the curve and the chip")]
    [InlineData("7301", "stamp 1973-03", "1973-01..1973-03", "Outranks Chip, Outranks Stamp", "both say the same against the curve")]
    [InlineData("8001", null, CurveOf200000, "OutsideProduction Chip", "a chip from after the end was put in later")]
    [InlineData(null, "1971-02", CurveOf200000, "OutsideProduction Sold", "nothing was sold before it was made")]
    [InlineData("8001", "1972-01", "1971-09..1972-01", "OutsideProduction Chip", "the paper counts all the same")]
    [InlineData("8001", "1971-08", "1971-03..1971-08", "OutsideProduction Chip, Outranks Sold", "and against the curve as well")]
    [InlineData("7151", "1971-08", "1971-12..1972-05", "Outvoted Sold", "the chip and the curve agree against the paper")]
    [InlineData("7301", "1972-01", "1971-09..1972-01", "Outvoted Chip", "the paper and the curve agree against the chip")]
    [InlineData("7301", "1971-08", CurveOf200000, "", "they disagree with each other and with the curve: neither counts")]
    public void A_date_that_cannot_meet_the_curve(string? chip, string? sold, string window, string standings, string because)
    {
        var result = SmallKnowledge.Decoder.Decode("0200000", new ClueSet { [ClueKind.Chip] = chip, [ClueKind.Sold] = sold });

        Expect.Equal((window, standings), (result.Window.ToString()!, ResultText.Standings(result)), because);
        Expect.Equal(ClueVerdict.Conflict, result.Clues.Verdict, because);
    }

    [Theory]
    [InlineData("0200000", "7301", Standing.Outranks, Trust.Curve, "the curve is drawn between few points")]
    [InlineData("5000000", "7901", Standing.Outranks, Trust.Folklore, "a first digit is said to tell the year")]
    [InlineData("0520000", "7401", Standing.Outvoted, Trust.Dated, "a unit with this very number is dated: one date against another")]
    [InlineData("0200000", "8001", Standing.OutsideProduction, null, "nothing of the serial is in question")]
    public void What_a_date_is_held_against(string text, string chip, Standing standing, Trust? against, string because)
    {
        var result = SmallKnowledge.Decoder.Decode(text, new ClueSet { [ClueKind.Chip] = chip });

        var conflict = Assert.Single(result.Conflicts.OfType<ClueOutsideWindow>());
        Expect.Equal((standing, against), (conflict.Standing, conflict.Against), because);
        Expect.Equal(standing == Standing.Outranks ? against : null, result.Clues.Outranked, because);
    }

    [Fact]
    public void Of_readings_with_equal_right_the_first_is_outranked()
    {
        var result = SmallKnowledge.Decoder.Decode("?712345", new ClueSet { [ClueKind.Sold] = "1972-01" });

        Assert.Equal((Outcome.Ambiguous, "1971-03..1972-01"), (result.Outcome, result.Window.ToString()));
        Assert.Equal(TrustOrder.Of(result.Readings[0]), result.Clues.Outranked);
    }

    [Fact]
    public void The_order_is_folklore_then_the_curve_then_a_date() =>
        Assert.Equal([Trust.Folklore, Trust.Curve, Trust.Dated], Enum.GetValues<Trust>().Order());

    [Fact]
    public void A_clue_that_outranks_the_serial_is_told_with_what_may_be_behind_it()
    {
        var result = SmallKnowledge.Decoder.Decode("S/N 0000001", new ClueSet { [ClueKind.Chip] = "7301" });

        var conflict = Assert.IsType<ClueOutsideWindow>(Assert.Single(result.Conflicts));
        Assert.Equal((4, ClueKind.Chip, "1971-03..1971-09"), (conflict.Position, conflict.Clue.Kind, conflict.Window.ToString()));
        Assert.Equal(["a repair", "a misread code", "a slip"], conflict.InnocentCauses);
        Assert.Equal("Chip 1973-01..", ResultText.Of(result.Clues.Given));
        Assert.Equal("1973-01..1979-06", result.Window.ToString());
        Assert.Equal("1971-03..1971-09", result.Lead!.Window.ToString());
    }

    [Theory]
    [InlineData("8001", "Chip 1980-01..!", "a chip from after the end")]
    [InlineData("7201", "Chip 1972-01..", "one that fits")]
    public void A_clue_that_gives_way_does_not_count(string chip, string given, string because)
    {
        var result = SmallKnowledge.Decoder.Decode("0200000", new ClueSet { [ClueKind.Chip] = chip });

        Expect.Equal(given, ResultText.Of(result.Clues.Given), because);
        Assert.All(result.Conflicts.OfType<ClueOutsideWindow>(), conflict => Assert.Equal(given, ResultText.Of([conflict.Clue])));
    }

    [Fact]
    public void A_model_narrows_what_the_clue_says_as_well()
    {
        var result = SmallKnowledge.Decoder.Decode("0200000", new ClueSet { [ClueKind.Model] = "Q7X", [ClueKind.Chip] = "7223" });

        Assert.Equal(("1973-04..1979-06", "Outranks Chip"), (result.Window.ToString(), ResultText.Standings(result)));
    }

    [Fact]
    public void A_seller_is_held_against_the_clue_where_the_clue_is_the_answer()
    {
        var result = SmallKnowledge.Decoder.Decode("0200000", new ClueSet { [ClueKind.Chip] = "7301", [ClueKind.Seller] = "1972" });

        var seller = Assert.Single(result.Conflicts.OfType<SellerOutsideWindow>());
        Assert.Equal(("1973-01..1979-06", null), (seller.Window.ToString(), seller.Against));
    }

    [Theory]
    [InlineData("0000001", "7301", Confidence.Low, "a clue is one report")]
    [InlineData("5000000", "7901", Confidence.Low, "whatever folklore says")]
    [InlineData("0000001", "7101", Confidence.Low, "a clue that fits costs nothing")]
    [InlineData("0000001", "8001", Confidence.VeryLow, "one that gives way costs a step")]
    [InlineData("0520000", "7401", Confidence.Medium, "one step from high")]
    [InlineData("2100000", "8001", Confidence.VeryLow, "something is still claimed")]
    public void How_sure_the_answer_is_then(string text, string chip, Confidence confidence, string because) =>
        Expect.Equal(confidence, SmallKnowledge.Decoder.Decode(text, new ClueSet { [ClueKind.Chip] = chip }).Confidence, because);

    [Theory]
    [InlineData(Confidence.VeryLow, Confidence.Low, "folklore speaks against nothing")]
    [InlineData(Confidence.Low, Confidence.Low, "a curve that is no surer than one report")]
    [InlineData(Confidence.Medium, Confidence.VeryLow, "dated units stand by the curve")]
    [InlineData(Confidence.High, Confidence.VeryLow, "many do")]
    public void The_better_the_reading_the_less_sure_is_a_clue_against_it(Confidence reading, Confidence confidence, string because)
    {
        var judged = new ClueEvaluation(null, ClueAssessment.None with { Outranked = Trust.Curve }, []);

        Expect.Equal(confidence, ConfidenceAfterClues.Of(reading, Basis.Clues, judged), because);
    }
}
