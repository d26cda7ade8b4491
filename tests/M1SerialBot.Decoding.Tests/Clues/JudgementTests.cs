using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Tests.Miniature;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Clues;

public sealed class JudgementTests
{
    [Theory]
    [InlineData(null, null, "1971-09..1972-05", ClueVerdict.None, "no clue")]
    [InlineData("7151", null, "1971-12..1972-05", ClueVerdict.Fits, "a chip bounds the beginning")]
    [InlineData("7030", null, "1971-09..1972-05", ClueVerdict.Fits, "an older chip changes nothing")]
    [InlineData(null, "1972-01", "1971-09..1972-01", ClueVerdict.Fits, "a paper bounds the end")]
    [InlineData(null, "1980-01", "1971-09..1972-05", ClueVerdict.Fits, "a later paper changes nothing")]
    [InlineData("7151", "1972-01", "1971-12..1972-01", ClueVerdict.Fits, "both")]
    [InlineData("7222", null, "1972-05..1972-05", ClueVerdict.Fits, "the week of 27 May 1972 meets the last month")]
    public void Clues_that_can_meet_the_window_narrow_it(string? chip, string? sold, string window, ClueVerdict verdict, string because)
    {
        var result = SmallKnowledge.Decoder.Decode("0200000", new ClueSet { [ClueKind.Chip] = chip, [ClueKind.Sold] = sold });

        Expect.Equal((window, verdict), (result.Window.ToString()!, result.Clues.Verdict), because);
    }

    [Fact]
    public void Clues_that_each_meet_the_window_may_not_meet_each_other()
    {
        var result = SmallKnowledge.Decoder.Decode("S/N 0200000", new ClueSet { [ClueKind.Chip] = "7206", [ClueKind.Sold] = "1971-12" });

        var conflict = Assert.IsType<CluesDisagree>(Assert.Single(result.Conflicts));
        Assert.Equal((4, "Chip 1972-02..! Sold ..1971-12!"), (conflict.Position, ResultText.Of(conflict.Clues)));
        Assert.Equal(["a repair", "a misread code", "a slip", "another unit's paper", "a mixed-up day"], conflict.InnocentCauses);
        Assert.Equal(("1971-09..1972-05", ClueVerdict.Conflict, null), (result.Window.ToString()!, result.Clues.Verdict, result.Clues.Window));
        Assert.Equal("Chip 1972-02..! Sold ..1971-12!", ResultText.Of(result.Clues.Given));
    }

    [Theory]
    [InlineData("Q7X", "7401", "1974-06", "1974-01..1974-06", "all of them")]
    [InlineData(null, "7401", null, "1974-01..", "a chip alone leaves the end unknown")]
    [InlineData(null, null, "1974-06", "..1974-06", "a paper alone leaves the beginning unknown")]
    [InlineData(null, null, null, null, "no clue")]
    [InlineData(null, "7401", "1973-12", null, "clues that disagree say nothing")]
    public void Clues_have_a_window_of_their_own(string? model, string? chip, string? sold, string? window, string because)
    {
        var clues = new ClueSet { [ClueKind.Model] = model, [ClueKind.Chip] = chip, [ClueKind.Sold] = sold };

        Expect.Equal(window, SmallKnowledge.Decoder.Decode("0000001", clues).Clues.Window?.ToString(), because);
        Expect.Equal(window, SmallKnowledge.Decoder.Decode("no serial", clues).Clues.Window?.ToString(), because);
    }

    [Theory]
    [InlineData("no serial", "7401", "1975-01", ClueVerdict.None, "", "there is nothing to hold them against")]
    [InlineData("no serial", "7401", "1973-01", ClueVerdict.Conflict, "M1-C04@0", "but they may disagree among themselves")]
    [InlineData("at 8123456", "7401", "1973-01", ClueVerdict.Conflict, "M1-C04@3", "where there is a serial, it is told there")]
    public void Clues_are_judged_without_a_window_as_well(
        string text, string chip, string sold, ClueVerdict verdict, string conflicts, string because)
    {
        var result = SmallKnowledge.Decoder.Decode(text, new ClueSet { [ClueKind.Chip] = chip, [ClueKind.Sold] = sold });

        Expect.Equal((verdict, conflicts), (result.Clues.Verdict, ResultText.Of(result.Conflicts)), because);
        Assert.True(result.Window is null, because);
    }

    [Theory]
    [InlineData("no serial", "Q7X", "Model 1973-04..1979-06! Sold ..1973-01!", "what was given disagrees")]
    [InlineData("a Q7X without its plate", null, "", "a name in the text is no clue, and may be meant otherwise")]
    public void Without_a_serial_a_model_disagrees_with_a_date_only_if_it_was_given(string text, string? model, string disagreeing, string because)
    {
        var result = SmallKnowledge.Decoder.Decode(text, new ClueSet { [ClueKind.Model] = model, [ClueKind.Sold] = "1973-01" });

        Expect.Equal(disagreeing, ResultText.Of(result.Conflicts.OfType<CluesDisagree>().SelectMany(conflict => conflict.Clues)), because);
    }

    [Fact]
    public void A_name_beside_a_number_of_another_form_is_no_clue_to_judge()
    {
        var result = SmallKnowledge.Decoder.Decode("Q7R 0200000");

        Assert.Equal((ClueVerdict.None, "M1-C05@4"), (result.Clues.Verdict, ResultText.Of(result.Conflicts)));
    }

    [Fact]
    public void Every_clue_that_cannot_be_read_is_told_and_the_others_count()
    {
        var result = SmallKnowledge.Decoder.Decode("0200000", new ClueSet { [ClueKind.Model] = "Q9", [ClueKind.Chip] = "none", [ClueKind.Sold] = "1972-01", [ClueKind.Seller] = "never" });

        Assert.Equal("M1-E10@0 M1-E10@0 M1-E10@0", ResultText.Of(result.Problems));
        Assert.Equal("1971-09..1972-01", result.Window.ToString());
    }

    [Fact]
    public void Clues_that_cannot_be_read_are_told_beside_what_else_is_the_matter()
    {
        var result = SmallKnowledge.Decoder.Decode("12345", new ClueSet { [ClueKind.Chip] = "none" });

        Assert.Equal("M1-E03@0 M1-E10@0", ResultText.Of(result.Problems));
    }

    [Fact]
    public void Blank_clues_are_no_clues()
    {
        var result = SmallKnowledge.Decoder.Decode("0200000", new ClueSet { [ClueKind.Model] = "", [ClueKind.Chip] = " ", [ClueKind.Sold] = "\t", [ClueKind.Seller] = "\n" });

        Assert.Empty(result.Problems);
        Assert.Equal(ClueVerdict.None, result.Clues.Verdict);
        Assert.Empty(result.Clues.Given);
    }

    [Fact]
    public void Taking_a_clue_back_leaves_none()
    {
        var clues = new ClueSet { [ClueKind.Chip] = "7151" };

        Assert.False(clues.IsEmpty);
        Assert.Equal((ClueSet.None, true), (clues.With(ClueKind.Chip, " "), clues.With(ClueKind.Chip, " ").IsEmpty));
    }
}
