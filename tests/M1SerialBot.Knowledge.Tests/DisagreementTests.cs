using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>If sources, readings or clues disagree, the answer says so.</summary>
public sealed class DisagreementTests
{
    private static readonly string[] Accusing = ["fake", "stolen", "fraud", "counterfeit", "genuine", "authentic", "forged", "lie"];

    public static TheoryData<string, string, string> ClaimedBands()
    {
        var bands = new TheoryData<string, string, string>();
        foreach (var format in RealKnowledge.Base.Formats.Where(format => format.Curve is not null))
        {
            foreach (var band in format.Bands.Where(band => band is { Claim: not null, Window: not null }))
            {
                foreach (var value in Serials.Edges(format, band))
                {
                    bands.Add(Serials.With(format, value), format.Id, band.Claim!);
                }
            }
        }

        return bands;
    }

    [Theory]
    [MemberData(nameof(ClaimedBands))]
    public void A_band_is_disagreed_with_where_it_does_not_hold_the_months_of_the_curve(string serial, string format, string claim)
    {
        var claimed = RealKnowledge.Base.Formats.Single(file => file.Id == format).Bands.Single(band => band.Claim == claim).Window!.ToWindow();

        var result = RealKnowledge.Decoder.Decode(serial);

        var window = result.Readings.Single(reading => reading.Format == format).Window!.Value;
        Assert.Equal(
            claimed.Contains(window) ? [] : [(claim, claimed, window)],
            result.Conflicts.OfType<ClaimedBandDisagrees>().Select(conflict => (conflict.Claim, conflict.Claimed, conflict.Window)));
    }

    [Fact]
    public void First_digit_and_first_pair_of_901234_disagree()
    {
        var result = RealKnowledge.Decoder.Decode("901234");

        var conflict = Assert.Single(result.Conflicts.OfType<ReadingsDisagree>());
        Assert.Equal(("year-digit", "year-pair"), (conflict.First.Format, conflict.Second.Format));
    }

    [Theory]
    [InlineData("001000")]
    [InlineData("150000")]
    [InlineData("198765")]
    public void A_date_that_the_curve_cannot_meet_is_the_answer_and_has_innocent_causes(string serial)
    {
        var later = RealKnowledge.Decoder.Decode(serial).Window!.Value.To!.Value.PlusMonths(6);

        var result = RealKnowledge.Decoder.Decode(serial, new ClueSet { [ClueKind.Sold] = $"stamp {later}" });

        var conflict = Assert.Single(result.Conflicts.OfType<ClueOutsideWindow>());
        Assert.Equal((Standing.Outranks, Trust.Curve, ClueVerdict.Conflict), (conflict.Standing, result.Clues.Outranked, result.Clues.Verdict));
        Assert.Equal((conflict.Clue.Means, ConfidenceReason.CluesAlone), (result.Window!.Value, result.Reason));
        Assert.InRange(result.Confidence, Confidence.VeryLow, Confidence.Low);
        Assert.True(conflict.InnocentCauses.Count >= 3);
        Assert.All(conflict.InnocentCauses, cause => Assert.DoesNotContain(Accusing, word => cause.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void A_chip_from_after_the_end_of_production_was_put_in_later()
    {
        var code = $"{(RealKnowledge.Base.Span.To!.Value.Year + 2) % 100}12";

        var result = RealKnowledge.Decoder.Decode("198765", new ClueSet { [ClueKind.Chip] = code });

        Assert.Equal(Standing.OutsideProduction, Assert.Single(result.Conflicts.OfType<ClueOutsideWindow>()).Standing);
        Assert.Equal(RealKnowledge.Decoder.Decode("198765").Window, result.Window);
    }

    [Fact]
    public void An_early_number_on_an_EX_is_worth_checking_and_an_upgrade_explains_it()
    {
        var alone = RealKnowledge.Decoder.Decode("012345");

        var result = RealKnowledge.Decoder.Decode("012345", new ClueSet { [ClueKind.Model] = "EX-M1" });

        Assert.Equal((ClueVerdict.Check, alone.Window, alone.Confidence), (result.Clues.Verdict, result.Window, result.Confidence));
        Assert.Contains(Assert.Single(result.Conflicts.OfType<ClueOutsideWindow>()).InnocentCauses, cause => cause.Contains("upgraded", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("198765", "M1R", "1988-05..1995-12", "nobody knows how a rack's numbers run")]
    [InlineData("003421", "M1REX", "1990-01..1995-12", "the span is that of the model")]
    public void A_plain_number_of_a_rack_is_no_conflict_and_no_date(string serial, string model, string span, string because)
    {
        var result = RealKnowledge.Decoder.Decode(serial, new ClueSet { [ClueKind.Model] = model });

        Assert.True((Basis.Span, span) == (result.Basis, result.Window.ToString()), because);
        Assert.Empty(result.Conflicts);
        Assert.Empty(result.Problems);
        Assert.DoesNotContain(result.Readings, reading => reading.Format == "sequence");
    }

    [Theory]
    [InlineData("A12345", "M1", "a rack's letter never dates a keyboard")]
    public void A_form_of_another_model_is_shown_and_dates_nothing(string serial, string model, string because)
    {
        var result = RealKnowledge.Decoder.Decode(serial, new ClueSet { [ClueKind.Model] = model });

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
