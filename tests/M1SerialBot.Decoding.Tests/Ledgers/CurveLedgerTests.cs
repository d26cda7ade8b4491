using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Knowledge.Loading;
using M1SerialBot.Decoding.Ledgers;
using M1SerialBot.Decoding.Tests.Miniature;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Ledgers;

/// <summary>What every record of the small knowledge carries, and what an invented unit moves.</summary>
public sealed class CurveLedgerTests
{
    private static readonly SmallKnowledge Undated = SmallKnowledge.Original.WithoutFile("sightings/seen-0520000.json");

    public static TheoryData<int> Records() => [.. Enumerable.Range(0, Ledger(Undated).Records().Count)];

    [Theory]
    [MemberData(nameof(Records))]
    public void Without_a_record_exactly_what_it_carries_moves(int at)
    {
        var record = Ledger(Undated).Records()[at];
        var without = record.Kind switch
        {
            RecordKind.Milestone => Undated.Without("formats/run.json", $"$.curve.milestones[{at}]"),
            RecordKind.Pace => Undated
                .With("formats/run.json", $"$.curve.paces[{at - 8}].slowest", "1")
                .With("formats/run.json", $"$.curve.paces[{at - 8}].fastest", $"{int.MaxValue}"),
            _ => Undated,
        };

        var moved = Ledger(without).MovesTo(Ledger(Undated));

        Assert.Equal(record.Carries, moved);
    }

    [Theory]
    [InlineData(0, "a milestone")]
    [InlineData(8, "a pace")]
    public void A_record_carries_something(int at, string because) => Assert.True(Ledger(Undated).Records()[at].Carries!.Count > 0, because);

    [Fact]
    public void A_unit_moves_the_earliest_months_by_the_pace_and_nothing_else()
    {
        var (before, after) = (Ledger(Undated), Ledger(Undated.WithUnits("1500000 1975-01..")));

        // Its chip less three months of slack; every number of this stretch came at one pace.
        for (var number = 1_200_000; number <= 3_000_000; number += 7_777)
        {
            var bound = CurveMonth.Of(new(1974, 10)) + ((number - 1_500_000) / 45_000.0);

            Assert.Equal(YearMonth.Max(before.WindowOf(number).From!.Value, CurveMonth.Earliest(bound)), after.WindowOf(number).From!.Value);
            Assert.Equal(before.WindowOf(number).To, after.WindowOf(number).To);
        }
    }

    [Fact]
    public void A_unit_carries_what_it_moves()
    {
        var after = Ledger(Undated.WithUnits("1500000 1975-01.."));

        var moves = Ledger(Undated).MovesTo(after);

        Assert.All(moves, move => Assert.True(move.Months < 0));
        Assert.Contains(moves, move => move.From <= 1_500_000 && move.To >= 1_500_000);
        Assert.Equal(moves, after.Records()[^1].Carries);
        Assert.Equal((RecordKind.Unit, UnitStanding.Carries), (after.Records()[^1].Kind, after.Records()[^1].Standing));
    }

    [Theory]
    [InlineData("1500000 1975-01..", "a unit that carries")]
    [InlineData("0900000 ..1973-03; 1500000 1975-01..", "a paper and a chip")]
    [InlineData("0800000 1974-06..1974-08", "one off the curve, near which windows jump")]
    public void What_moves_is_said_to_the_number(string units, string because)
    {
        var (before, after) = (Ledger(Undated), Ledger(Undated.WithUnits(units.Split("; "))));

        var moves = before.MovesTo(after);

        Assert.NotEmpty(moves);
        var move = 0;
        for (var number = before.First; number <= before.Last; number += IsNearAnEnd(number) ? 11 : 997)
        {
            while (move < moves.Count && moves[move].To < number)
            {
                move++;
            }

            var isMoved = move < moves.Count && moves[move].From <= number;
            Assert.True(isMoved == (before.WindowOf(number) != after.WindowOf(number)), $"{because}: {number}");
        }

        bool IsNearAnEnd(int number) => moves.Any(each => Math.Abs(each.From - number) < 1_000 || Math.Abs(each.To - number) < 1_000);
    }

    [Theory]
    [InlineData("1500000 1974-09..", "no later than the curve has it")]
    [InlineData("1500000 ..1976-01", "no earlier than the curve has it")]
    [InlineData("3400000 1978-02..", "past the run")]
    [InlineData("1500000 1975-01.. Q7X", "of another model")]
    [InlineData("1500000 1975-01.. Q7 inference", "seen by nobody")]
    public void A_unit_that_tells_nothing_new_moves_nothing(string unit, string because) =>
        Expect.Equal(0, Ledger(Undated).MovesTo(Ledger(Undated.WithUnits(unit))).Count, because);

    [Fact]
    public void What_would_help_most_lies_apart_and_is_worth_its_months()
    {
        var wanted = Ledger(Undated).Wanted(3);

        Assert.Equal(3, wanted.Count);
        Assert.All(wanted, unit => Assert.True(unit is { MostMonths: > 0, ExpectedMonths: > 0, Near: 0 }));
        Assert.Equal(wanted.OrderByDescending(unit => unit.ExpectedMonths), wanted);
        Assert.All(wanted.Skip(1), unit => Assert.True(Math.Abs(unit.Number - wanted[0].Number) >= 20_000));
    }

    [Fact]
    public void The_line_goes_through_every_milestone_and_unit()
    {
        var line = Ledger(Undated.WithUnits("1500000 1975-01..")).Line();

        Assert.Equal([1, 400_000, 1_200_000, 1_500_000, 3_000_000], line.Select(point => point.Number));
        Assert.Equal(("1974-10", "1975-05"), (line[3].Earliest.ToString(), line[3].Latest.ToString()));
    }

    [Fact]
    public void The_line_goes_through_a_paper_as_well() =>
        Assert.Contains(new(900_000, new(1973, 6), new(1973, 10)), Ledger(Undated.WithUnits("0900000 ..1973-07")).Line());

    [Fact]
    public void The_line_keeps_to_few_numbers_and_ends_with_the_last()
    {
        var line = Ledger(Undated.WithUnits(Miniature.Ledger.Around(1_500_000, "1975-01", 200))).Line();

        Assert.InRange(line.Count, 80, 160);
        Assert.Equal((1, 3_000_000), (line[0].Number, line[^1].Number));
    }

    [Fact]
    public void A_pace_is_told_beside_what_it_carries()
    {
        var records = Ledger(Undated).Records();

        Assert.Equal([(1, 25_000), (400_000, 38_000), (1_200_000, 45_000)], records.Where(record => record.Pace is not null).Select(record => (record.Pace!.From, record.Pace.Slowest)));
        Assert.All(records, record => Assert.Equal(record.Kind == RecordKind.Pace, record.Pace is not null));
    }

    [Theory]
    [InlineData(null, "Q7", "the usual one")]
    [InlineData("Q7", "Q7", "the first")]
    [InlineData("Q7X", "Q7X", "the second")]
    public void A_ledger_is_that_of_a_variant(string? variant, string of, string because) =>
        Expect.Equal(of, CurveLedger.Of(SmallKnowledge.Decoder.Knowledge, variant)!.Variant, because);

    [Fact]
    public void Repairs_carry_what_would_move_if_no_chip_came_from_one()
    {
        var tolerant = Ledger(Undated.WithUnits([.. Miniature.Ledger.Around(800_000, "1973-05", 19), "0802000 1974-06..1974-08"]));

        var repairs = tolerant.Records().Single(record => record.Kind == RecordKind.Repairs);

        Assert.NotEmpty(repairs.Carries!);
        Assert.Empty(Ledger(Undated).Records().Single(record => record.Kind == RecordKind.Repairs).Carries!);
    }

    [Theory]
    [InlineData("1 notBefore 1971-03, 1 notAfter 1971-09, 3000000 notAfter 1978-02", 0, "the only earliest month")]
    [InlineData("1 notBefore 1971-03, 3000000 notBefore 1977-06, 3000000 notAfter 1978-02", 2, "the only latest month")]
    public void Without_the_last_milestone_of_its_kind_there_is_no_curve(string milestones, int last, string because)
    {
        var records = Ledger(Undated.With("formats/run.json", "$.curve.milestones", Miniature.Ledger.Milestones(milestones))).Records();

        Expect.Equal(last, Assert.Single(Enumerable.Range(0, records.Count), at => records[at].Carries is null), because);
    }

    [Theory]
    [InlineData("0000100 1976-01..1976-02", "a unit off the curve near the first number")]
    [InlineData("2999900 1971-05..1971-06", "one near the last")]
    [InlineData("3019999 1975-01..1975-02", "one past it, and near it")]
    public void What_moves_are_numbers_of_the_run(string unit, string because)
    {
        var (ledger, other) = (Ledger(Undated), Ledger(Undated.WithUnits(unit)));

        var (moves, back) = (ledger.MovesTo(other), other.MovesTo(ledger));

        Assert.NotEmpty(moves);
        Assert.Equal(moves.Select(move => (move.From, move.To)), back.Select(move => (move.From, move.To)));
        Assert.True(moves.All(move => move.From >= ledger.First && move.To <= ledger.Last && move.From <= move.To), because);
    }

    [Fact]
    public void A_unit_past_the_run_may_reach_its_last_number_alone() =>
        Assert.Equal([(3_000_000, 3_000_000)], Ledger(Undated).MovesTo(Ledger(Undated.WithUnits("3020000 1975-01..1975-02"))).Select(move => (move.From, move.To)));

    [Fact]
    public void Units_near_a_unit_are_counted_with_it()
    {
        var knowledge = SmallKnowledge.Original.WithUnits("0521000 1972-12..").Load();
        var ledger = CurveLedger.Of(knowledge)!;

        Assert.Equal([0, 2, 2], knowledge.Sightings.Select(ledger.UnitsNear));
        Assert.Equal(2, ledger.UnitsNear(520_500));
    }

    [Fact]
    public void What_would_help_depends_on_how_old_a_chip_is()
    {
        var older = Undated.With("clues.json", "$.clues[1].typicalLag.toMonths", "40");

        Assert.NotEqual(Ledger(Undated).Wanted(1)[0].ExpectedMonths, Ledger(older).Wanted(1)[0].ExpectedMonths);
    }

    [Fact]
    public void To_ask_about_nothing_is_misuse()
    {
        Assert.Throws<ArgumentNullException>("knowledge", () => CurveLedger.Of(null!));
        Assert.Throws<ArgumentNullException>("other", () => Ledger(Undated).MovesTo(null!));
        Assert.Throws<ArgumentNullException>("unit", () => Ledger(Undated).UnitsNear(null!));
    }

    [Fact]
    public void Milestones_that_contradict_each_other_are_named_and_the_curve_covers_both()
    {
        var ledger = Ledger(Undated.With("formats/run.json", "$.curve.milestones[1].notAfter", "\"1971-02\""));

        var (early, late) = Assert.Single(ledger.Contradictions);
        Assert.Equal((1, "1971-03", "1971-02"), (early.Number, early.NotBefore.ToString(), late.NotAfter.ToString()));
        Assert.True(ledger.WindowOf(1).Contains(new(late.NotAfter, early.NotBefore)));
    }

    [Fact]
    public void There_is_no_ledger_where_no_curve_is_read() => Assert.Null(CurveLedger.Of(SmallKnowledge.Original.Load(), "Q7R"));

    // Examples need not decode as they do without a record.
    private static CurveLedger Ledger(SmallKnowledge knowledge) =>
        CurveLedger.Of(KnowledgeBase.Compile(KnowledgeReader.Read(knowledge.Files, new IssueCollector()), "1"))!;
}
