using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Comparing;
using M1SerialBot.Decoding.Conflicts;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>Where sources, readings and clues disagree, the answer names it.</summary>
public sealed class DisagreementTests
{
    private static readonly string[] Accusing = ["fake", "stolen", "fraud", "counterfeit", "genuine", "authentic", "forged", "lie"];

    [Fact]
    public void The_origin_articles_example_disagrees_with_its_own_band()
    {
        var result = RealKnowledge.Decoder.Decode("198765");

        var conflict = Assert.Single(result.Conflicts.OfType<ClaimedBandDisagrees>());
        Assert.Equal(("origin-21", "1990-01..1992-12"), (conflict.Claim, conflict.Claimed.ToString()));
    }

    [Fact]
    public void A_serial_well_inside_its_band_disagrees_with_no_band() =>
        Assert.Empty(RealKnowledge.Decoder.Decode("012345").Conflicts.OfType<ClaimedBandDisagrees>());

    [Fact]
    public void First_digit_and_first_pair_of_901234_disagree()
    {
        var result = RealKnowledge.Decoder.Decode("901234");

        var conflict = Assert.Single(result.Conflicts.OfType<ReadingsDisagree>());
        Assert.Equal(("1989-01..1989-12", "1990-01..1990-12"), (conflict.First.Window.ToString(), conflict.Second.Window.ToString()));
    }

    [Fact]
    public void A_chip_of_1990_in_a_window_of_1988_is_a_conflict_with_innocent_causes()
    {
        var result = RealKnowledge.Decoder.Decode("001000", new ClueSet { Chip = "9012" });

        var conflict = Assert.Single(result.Conflicts.OfType<ClueOutsideWindow>());
        Assert.Equal(ClueVerdict.Conflict, result.Clues.Verdict);
        Assert.True(conflict.InnocentCauses.Count >= 3);
        Assert.All(conflict.InnocentCauses, cause => Assert.DoesNotContain(Accusing, word => cause.Contains(word, StringComparison.OrdinalIgnoreCase)));
        Assert.Equal("1988-02..1988-10", result.Window.ToString());
    }

    [Fact]
    public void An_early_number_on_an_EX_is_a_conflict_that_an_upgrade_explains()
    {
        var result = RealKnowledge.Decoder.Decode("012345", new ClueSet { Model = "EX-M1" });

        Assert.Contains(Assert.Single(result.Conflicts.OfType<ClueOutsideWindow>()).InnocentCauses, cause => cause.Contains("upgraded", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("198765", "M1R", "a keyboard's number never dates a rack")]
    [InlineData("A12345", "M1", "a rack's number never dates a keyboard")]
    public void A_form_of_another_model_is_shown_and_dates_nothing(string serial, string model, string because)
    {
        var result = RealKnowledge.Decoder.Decode(serial, new ClueSet { Model = model });

        Assert.True(result.Window is null, because);
        Assert.Single(result.Conflicts.OfType<ModelsDisagree>());
        Assert.NotEmpty(result.Readings);
        Assert.Equal("M1-E06", Assert.Single(result.Problems).Code);
    }

    [Theory]
    [InlineData("198765", "012345", ComparisonVerdict.Newer, ComparisonReason.NumberOrder, "higher numbers are taken to be newer")]
    [InlineData("012345", "198765", ComparisonVerdict.Older, ComparisonReason.NumberOrder, "and lower ones to be older")]
    [InlineData("198765", "198765", ComparisonVerdict.Same, ComparisonReason.SameNumber, "two units can carry one number")]
    [InlineData("198765", "A12345", ComparisonVerdict.Refused, ComparisonReason.DifferentModels, "racks were counted apart")]
    [InlineData("M1EX-12345", "198765", ComparisonVerdict.Refused, ComparisonReason.DifferentModels, "an EX is said to have its own run")]
    [InlineData("A12345", "C12345", ComparisonVerdict.CannotSay, ComparisonReason.WindowsOverlap, "the letters carry no date")]
    [InlineData("198765", "912345", ComparisonVerdict.CannotSay, ComparisonReason.DifferentReadings, "nothing joins the run and the folklore")]
    [InlineData("19????", "198765", ComparisonVerdict.CannotSay, ComparisonReason.UnreadDigits, "it may be the same")]
    [InlineData("19????", "18????", ComparisonVerdict.Newer, ComparisonReason.NumberOrder, "whatever the digits are")]
    [InlineData("hello", "198765", ComparisonVerdict.CannotSay, ComparisonReason.NotReadable, "there is no serial in one")]
    [InlineData("880219", "198765", ComparisonVerdict.CannotSay, ComparisonReason.NotDated, "a ROM label dates nothing")]
    public void Two_serials_are_compared(string first, string second, ComparisonVerdict verdict, ComparisonReason reason, string because)
    {
        var comparison = RealKnowledge.Decoder.Compare(first, second);

        Assert.True(verdict == comparison.Verdict, $"{first} and {second}: {comparison.Verdict}, for {because}");
        Assert.Equal(reason, comparison.Reason);
    }
}
