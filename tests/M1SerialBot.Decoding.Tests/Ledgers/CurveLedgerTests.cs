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
