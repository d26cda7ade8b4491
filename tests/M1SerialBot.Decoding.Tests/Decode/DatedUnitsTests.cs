using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Tests.Miniature;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Decode;

/// <summary>What dated units around a number do to its confidence and window. The curve puts 0800000 into March to December 1973.</summary>
public sealed class DatedUnitsTests
{
    private const string Curve = "1973-03..1973-12";

    [Theory]
    [InlineData(0, Confidence.Low, ConfidenceReason.NoDatedUnitsNear, "the one that is known is far away")]
    [InlineData(1, Confidence.Low, ConfidenceReason.FewDatedUnits, "one is not enough")]
    [InlineData(2, Confidence.Low, ConfidenceReason.FewDatedUnits, "nor are two")]
    [InlineData(3, Confidence.Medium, ConfidenceReason.SomeDatedUnits, "three are")]
    [InlineData(9, Confidence.Medium, ConfidenceReason.SomeDatedUnits, "nine are not enough for more")]
    [InlineData(10, Confidence.High, ConfidenceReason.ManyDatedUnits, "ten are")]
    [InlineData(40, Confidence.High, ConfidenceReason.ManyDatedUnits, "there is nothing above high")]
    public void Units_near_that_agree_make_the_curve_surer(int units, Confidence confidence, ConfidenceReason reason, string because)
    {
        var reading = Read("0800050", Ledger.Around(800_000, "1973-05", units));

        Expect.Equal((confidence, reason), (reading.Confidence, reading.Reason), because);
        Expect.Equal((units, 0), (reading.DatedUnits, reading.ContradictingUnits), because);
        Expect.Equal(Curve, reading.Window.ToString(), because);
    }

    [Fact]
    public void That_no_dated_unit_is_known_is_said_only_while_it_is_true()
    {
        var none = SmallKnowledge.Original.WithoutFile("sightings/seen-0520000.json");

        Assert.Equal(ConfidenceReason.NoDatedUnits, none.MakeDecoder().Decode("0800050").Reason);
        Assert.Equal(ConfidenceReason.NoDatedUnitsNear, SmallKnowledge.Decoder.Decode("0800050").Reason);
    }

    [Theory]
    [InlineData("0820050 1973-05..", 3, "as far as near reaches")]
    [InlineData("0780050 1973-05..", 3, "to the other side as well")]
    [InlineData("0820051 1973-05..", 2, "one number farther")]
    [InlineData("0780049 1973-05..", 2, "the same to the other side")]
    [InlineData("0800??? 1973-05..", 3, "a unit whose owner keeps the last digits")]
    [InlineData("082???? 1973-05..", 2, "one that may lie too far away")]
    [InlineData("0800010 1973-05.. Q7X", 2, "another model's")]
    [InlineData("0800010 1973-05.. Q7 corroborated club-forum shop-press", 3, "corroborated")]
    [InlineData("0800010 1973-05.. Q7 documented bench-notes", 3, "first-hand")]
    [InlineData("0800010 1973-05.. Q7 inference", 2, "nobody has seen it")]
    [InlineData("0800010 1973-05.. Q7 folklore attic-page", 2, "only a machine tells of it")]
    [InlineData("0800010 ..", 2, "nothing dates it")]
    public void What_counts_is_dated_near_and_of_the_same_model(string third, int counted, string because)
    {
        var reading = Read("0800050", [.. Ledger.Around(800_000, "1973-05", 2), third]);

        Expect.Equal((counted, 0), (reading.DatedUnits, reading.ContradictingUnits), because);
        Expect.Equal(counted == 3 ? Confidence.Medium : Confidence.Low, reading.Confidence, because);
    }

    [Fact]
    public void Units_of_the_model_that_is_named_count()
    {
        string[] units = ["0800010 1973-05.. Q7X", "0800020 1973-05.. Q7X", "0800030 1973-05.. Q7X"];

        Assert.Equal(3, Read("Q7X serial 0800050", units).DatedUnits);
        Assert.Equal(0, Read("Q7 serial 0800050", units).DatedUnits);
    }

    [Theory]
    [InlineData("club-forum", "club-mirror", Confidence.Medium, ConfidenceReason.DatedUnitsOfOneOrigin, "a mirror is no second source")]
    [InlineData("club-forum", "shop-press", Confidence.High, ConfidenceReason.ManyDatedUnits, "two that do not lean on one another")]
    public void Ten_that_one_source_tells_of_are_no_more_than_medium(string one, string other, Confidence confidence, ConfidenceReason reason, string because)
    {
        var units = Enumerable.Range(0, 10).Select(unit => $"08000{unit:D2} 1973-05.. Q7 single-report {(unit < 5 ? one : other)}");

        var reading = Read("0800050", units);

        Expect.Equal((confidence, reason), (reading.Confidence, reading.Reason), because);
    }

    [Theory]
    [InlineData("2900050", 2_900_000, "1977-08", ConfidenceReason.Folklore, "folklore holds the last knot")]
    [InlineData("3010050", 3_010_000, "1977-08", ConfidenceReason.FormOnly, "past the run only the form is left")]
    public void Folklore_and_a_mere_form_never_become_surer(string serial, int around, string notBefore, ConfidenceReason reason, string because)
    {
        var reading = Read(serial, Ledger.Around(around, notBefore, 40));

        Expect.Equal((Confidence.VeryLow, reason), (reading.Confidence, reading.Reason), because);
    }

    [Theory]
    [InlineData(0, "1974-06..", Confidence.VeryLow, "1973-03..1979-06", "a chip that is too young, and nothing beside it; only the model's years bound it")]
    [InlineData(0, "1974-06..1974-08", Confidence.VeryLow, "1973-03..1974-08", "a receipt bounds it as well")]
    [InlineData(0, "..1973-01", Confidence.VeryLow, "1971-03..1973-12", "a receipt that is too old")]
    [InlineData(3, "1974-06..1974-08", Confidence.VeryLow, "1973-03..1974-08", "it takes away one of three")]
    [InlineData(4, "1974-06..1974-08", Confidence.Low, "1973-03..1974-08", "three of four are left, and one step goes")]
    [InlineData(10, "1974-06..1974-08", Confidence.Low, "1973-03..1974-08", "nine are no ten")]
    public void A_unit_that_contradicts_the_curve_costs_a_step_and_widens_the_window(
        int agreeing, string dates, Confidence confidence, string window, string because)
    {
        var reading = Read("0800050", [.. Ledger.Around(800_000, "1973-05", agreeing), $"0800070 {dates}"]);

        Expect.Equal((confidence, ConfidenceReason.DatedUnitsOffCurve), (reading.Confidence, reading.Reason), because);
        Expect.Equal((agreeing, 1), (reading.DatedUnits, reading.ContradictingUnits), because);
        Expect.Equal(window, reading.Window.ToString(), because);
    }

    [Theory]
    [InlineData(19, "1974-06..1974-08", ConfidenceReason.ManyDatedUnits, Curve, "one chip of twenty may have come with a repair")]
    [InlineData(18, "1974-06..1974-08", ConfidenceReason.DatedUnitsOffCurve, "1973-03..1974-08", "one of nineteen is one too many")]
    [InlineData(40, "..1973-01", ConfidenceReason.DatedUnitsOffCurve, "1971-03..1973-12", "no repair makes a paper older")]
    public void One_chip_of_twenty_may_be_younger_than_its_unit(int agreeing, string dates, ConfidenceReason reason, string window, string because)
    {
        var reading = Read("0800050", [.. Ledger.Around(800_000, "1973-05", agreeing), $"0800070 {dates}"]);

        Expect.Equal((reason, window), (reading.Reason, reading.Window.ToString()), because);
    }

    [Fact]
    public void A_unit_far_off_contradicts_nothing_here()
    {
        var reading = Read("0800050", ["0840000 1974-12.."]);

        Assert.Equal((ConfidenceReason.NoDatedUnitsNear, Curve), (reading.Reason, reading.Window.ToString()));
    }

    [Theory]
    [InlineData("0800100 1973-10..; 0800200 ..1973-05", 0, 2, Confidence.Low, Curve, "of two, nobody can tell which is wrong; the curve meets both")]
    [InlineData("0800100 1973-10..; 0800200 ..1973-05; 0800300 1973-10..", 2, 1, Confidence.Low, "1973-06..1973-12", "a third meets the first; no pace is so slow that it could meet the second, whose number is hardly lower")]
    [InlineData("0799000 1973-11..; 0800000 ..1973-07; 0800100 ..1973-07; 0800200 ..1973-07; 0800300 ..1973-07", 4, 1, Confidence.Low, "1973-03..1973-10", "one against four is the odd one out")]
    [InlineData("0800100 1973-09..; 0900000 ..1973-08", 0, 1, Confidence.Low, Curve, "the order reaches farther than near")]
    [InlineData("08001?? 1973-09..; 0800150 ..1973-06", 2, 0, Confidence.Low, "1973-05..1973-09", "which of the two is higher is not known")]
    [InlineData("0800100 1973-10.. Q7X; 0800200 ..1973-05", 1, 0, Confidence.Low, "1973-03..1973-08", "another model has another order")]
    public void Units_whose_dates_do_not_rise_with_their_numbers_do_not_count(
        string units, int agreeing, int contradicting, Confidence confidence, string window, string because)
    {
        var reading = Read("0800050", units.Split("; "));

        Expect.Equal((agreeing, contradicting, confidence), (reading.DatedUnits, reading.ContradictingUnits, reading.Confidence), because);
        Expect.Equal(contradicting > 0, reading.Reason == ConfidenceReason.DatedUnitsOutOfOrder, because);
        Expect.Equal(window, reading.Window.ToString(), because);
    }

    [Theory]
    [InlineData("08000??", 3, Curve, "near all that it can stand for")]
    [InlineData("08?????", 0, "1973-03..1974-02", "not near all of them")]
    public void A_unit_agrees_with_an_incomplete_serial_where_it_is_near_all_that_it_can_be(string serial, int counted, string window, string because)
    {
        var reading = Read(serial, Ledger.Around(800_000, "1973-05", 3));

        Expect.Equal((counted, window), (reading.DatedUnits, reading.Window.ToString()), because);
    }

    [Fact]
    public void A_unit_contradicts_an_incomplete_serial_where_it_is_near_one_that_it_can_be()
    {
        var reading = Read("08?????", ["0899000 1975-06..1975-08"]);

        Assert.Equal((ConfidenceReason.DatedUnitsOffCurve, "1973-03..1975-08"), (reading.Reason, reading.Window.ToString()));
    }

    [Fact]
    public void The_evidence_names_what_contradicts_then_what_is_nearest_and_no_more_than_ten()
    {
        var evidence = Read("0800050", [.. Ledger.Around(800_000, "1973-05", 12), "0815000 1974-06..1974-08"]).Evidence;

        Assert.Equal(
            ["Unit 0815000.", "Unit 0800000.", "Unit 0800100.", "Unit 0800200.", "Unit 0800300."],
            evidence.Take(5).Select(record => record.Statement));
        Assert.Equal(10, evidence.Count(record => record.Statement.StartsWith("Unit", StringComparison.Ordinal)));
        Assert.Equal(evidence.Length, evidence.DistinctBy(record => record.Rule).Count());
    }

    [Fact]
    public void The_nearest_unit_comes_first_on_whichever_side_it_lies()
    {
        var evidence = Read("0800050", ["0799000 1973-05..", "0799900 1973-05..", "0800100 1973-05..", "0801500 1973-05.."]).Evidence;

        Assert.Equal(["Unit 0800100.", "Unit 0799900.", "Unit 0799000.", "Unit 0801500."], evidence.Take(4).Select(record => record.Statement));
    }

    [Theory]
    [InlineData("0780050 1974-06..1974-08", true, "off the curve, as far below as near reaches")]
    [InlineData("0820050 1974-06..1974-08", true, "and as far above")]
    [InlineData("0780049 1974-06..1974-08", false, "one number farther below")]
    [InlineData("0820051 1974-06..1974-08", false, "one number farther above")]
    [InlineData("0780050 1973-10..; 0780060 ..1973-05", true, "out of order, as far below as near reaches")]
    [InlineData("0820040 1973-10..; 0820050 ..1973-05", true, "and as far above")]
    [InlineData("0780040 1973-10..; 0780049 ..1973-05", false, "farther below")]
    [InlineData("0820051 1973-10..; 0820060 ..1973-05", false, "farther above")]
    public void What_contradicts_is_named_where_it_is_near(string units, bool isNamed, string because) =>
        Expect.Equal(isNamed, Read("0800050", units.Split("; ")).Evidence[0].Statement.StartsWith("Unit", StringComparison.Ordinal), because);

    [Fact]
    public void What_contradicts_is_listed_for_those_who_keep_the_knowledge()
    {
        var knowledge = SmallKnowledge.Original
            .WithUnits("0800000 1974-06..", "0800100 1973-10..", "0800200 ..1973-05", "0800300 ..1973-09")
            .Load();

        Assert.Equal(
            [
                ("unit-0", UnitStanding.OffCurve, "twelfth-not-after"),
                ("unit-1", UnitStanding.OutOfOrder, "unit-2"),
                ("unit-2", UnitStanding.OutOfOrder, "unit-1"),
            ],
            knowledge.ContradictingUnits.Select(unit => (unit.Evidence.Rule, unit.Standing, string.Join(' ', unit.Against.Select(other => other.Rule)))));
        Assert.Equal(5, knowledge.DatedUnits);
    }

    private static Reading Read(string text, IEnumerable<string> units) =>
        SmallKnowledge.Original.WithUnits(units).MakeDecoder().Decode(text).Lead!;
}
