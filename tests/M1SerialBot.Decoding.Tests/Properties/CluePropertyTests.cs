using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Tests.Miniature;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Properties;

public sealed class CluePropertyTests
{
    private static SerialDecoder Decoder => SmallKnowledge.Decoder;

    private static Gen<ClueSet> Clues { get; } =
        from model in Gen.Elements(null, null, "Q7", "Q7X", "Q7R", "ZK-5", "Q9")
        from chip in Gen.OneOf(Gen.Constant(""), Number(6801, 8153), Number(100, 953))
        from sold in Gen.OneOf(
            Gen.Constant(""), from stamp in Gen.Elements("", "stamp ") from year in Gen.Choose(1968, 1985) from month in Gen.Choose(1, 12) select $"{stamp}{year}-{month:D2}")
        from seller in Gen.OneOf(Gen.Constant(""), Number(1968, 1985))
        select new ClueSet { [ClueKind.Model] = model, [ClueKind.Chip] = chip, [ClueKind.Sold] = sold, [ClueKind.Seller] = seller };

    [Fact]
    public void A_clue_never_widens_a_window_that_it_does_not_outrank() =>
        PropertyCheck.Holds(Cases(), given =>
        {
            var without = Decoder.Decode(given.Text);
            var with = Decoder.Decode(given.Text, given.Clues);

            if (with is { Window: { } window, Basis: not Basis.Clues })
            {
                Assert.True(HullOf(with.Readings).Contains(window), $"{HullOf(with.Readings)} became {window}");

                // A model may make another reading lead; dates only narrow what leads.
                Assert.True(given.Clues[ClueKind.Model] is not null || without.Window!.Value.Contains(window), $"{without.Window} became {window}");
            }
        });

    [Fact]
    public void A_clue_that_outranks_the_serial_gives_the_window_within_the_time_of_production() =>
        PropertyCheck.Holds(Cases(), given =>
        {
            var result = Decoder.Decode(given.Text, given.Clues);

            if (result is { Window: { } window, Clues.Outranked: { } outranked })
            {
                Assert.True(outranked < Trust.Dated);
                Assert.True(Decoder.Knowledge.Span.Contains(window), $"{window}");
                Assert.All(result.Clues.Given.Where(clue => clue.Narrows && clue.Kind != ClueKind.Model), clue => Assert.True(clue.Means.Contains(window)));
                Assert.InRange(result.Confidence, Confidence.VeryLow, Confidence.Low);
                Assert.Equal(ClueVerdict.Conflict, result.Clues.Verdict);
            }
        });

    [Fact]
    public void Without_a_conflict_every_date_narrows_or_leaves_alone() =>
        PropertyCheck.Holds(Cases(), given =>
        {
            var some = Decoder.Decode(given.Text, given.Clues.With(ClueKind.Sold, null));
            var all = Decoder.Decode(given.Text, given.Clues);

            if (some is { Window: { } window, Basis: not Basis.Hearsay } && all.Clues.Verdict == ClueVerdict.Fits)
            {
                Assert.True(window.Contains(all.Window!.Value), $"{window} became {all.Window}");
                Assert.All(all.Clues.Given.Where(clue => clue.Narrows), clue => Assert.True(clue.Means.Contains(all.Window.Value)));
            }
        });

    [Fact]
    public void What_a_seller_says_changes_no_window_and_no_confidence() =>
        PropertyCheck.Holds(Cases(), given =>
        {
            var silent = Decoder.Decode(given.Text, given.Clues.With(ClueKind.Seller, null));
            var all = Decoder.Decode(given.Text, given.Clues);

            Assert.Equal((silent.Window, silent.Confidence, silent.Outcome), (all.Window, all.Confidence, all.Outcome));
        });

    [Fact]
    public void A_conflict_and_a_verdict_go_together() =>
        PropertyCheck.Holds(Cases(), given =>
        {
            var result = Decoder.Decode(given.Text, given.Clues);

            var isConflict = result.Conflicts.Any(conflict => conflict is CluesDisagree or ClueOutsideWindow { Standing: not Standing.Tests });
            var isCheck = result.Conflicts.Any(conflict => conflict is SellerOutsideWindow or ClueOutsideWindow { Standing: Standing.Tests });
            Assert.True(!isConflict || result.Clues.Verdict == ClueVerdict.Conflict);
            Assert.True(result.Clues.Verdict != ClueVerdict.Check || isCheck);
        });

    [Fact]
    public void What_is_advised_was_not_given_and_is_expected_to_help() =>
        PropertyCheck.Holds(Cases(), given =>
        {
            var result = Decoder.Decode(given.Text, given.Clues);

            var advice = Decoder.NextBestClue(result);

            Assert.True(advice is null || result.Window is not null);
            if (advice is not null)
            {
                Assert.DoesNotContain(advice.Clue, result.Clues.Given.Select(clue => clue.Kind));
                Assert.NotEqual(ClueKind.Seller, advice.Clue);
                Assert.Equal(result.Window!.Value.Months, advice.FromMonths);
                Assert.InRange(advice.NarrowsToMonths, 1, advice.FromMonths - 1);
            }
        });

    private static MonthWindow HullOf(IEnumerable<Reading> readings) =>
        readings.Select(reading => reading.Window!.Value).Aggregate((left, right) => left.Hull(right));

    private static Gen<(string Text, ClueSet Clues)> Cases() => from text in Texts.Serials from clues in Clues select (text, clues);

    private static Gen<string> Number(int from, int to) =>
        Gen.Choose(from, to).Select(number => number.ToString(CultureInfo.InvariantCulture));
}
