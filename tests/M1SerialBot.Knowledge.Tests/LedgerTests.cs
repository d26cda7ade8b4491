using System.Text.Json.Nodes;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Knowledge.Loading;
using M1SerialBot.Decoding.Ledgers;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>The real knowledge, with invented dated units instead of its own.</summary>
public sealed class LedgerTests
{
    [Fact]
    public void Without_a_dated_unit_150000_is_low_and_says_why()
    {
        var result = Ledger.None.Decode("150000");

        Assert.Equal((Confidence.Low, ConfidenceReason.NoDatedUnits), (result.Confidence, result.Reason));
    }

    [Theory]
    [InlineData(1, Confidence.Low, ConfidenceReason.FewDatedUnits, "one unit proves little")]
    [InlineData(3, Confidence.Medium, ConfidenceReason.SomeDatedUnits, "three")]
    [InlineData(10, Confidence.High, ConfidenceReason.ManyDatedUnits, "ten")]
    [InlineData(40, Confidence.High, ConfidenceReason.ManyDatedUnits, "forty")]
    public void Units_that_agree_raise_it_and_are_named(int units, Confidence confidence, ConfidenceReason reason, string because)
    {
        var lead = Ledger.Of([.. Enumerable.Range(0, units).Select(unit => (140_250 + (unit * 500), 2))]).Decode("150000").Lead!;

        Assert.True((confidence, reason) == (lead.Confidence, lead.Reason), because);
        Assert.Equal(units, lead.DatedUnits);
        Assert.Equal(Ledger.None.Decode("150000").Window, lead.Window);
        Assert.Equal(Math.Min(units, 10), lead.Evidence.Count(evidence => evidence.Rule.StartsWith("unit-", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(1, 0, Confidence.VeryLow, "nothing speaks for the curve here")]
    [InlineData(1, 4, Confidence.Low, "three are left, and a step goes")]
    [InlineData(1, 18, Confidence.Medium, "one among nineteen costs a step")]
    public void Units_that_contradict_the_curve_lower_it_and_widen_the_window(int contradicting, int agreeing, Confidence confidence, string because)
    {
        var units = Enumerable.Range(0, agreeing).Select(unit => (140_250 + (unit * 500), 2))
            .Concat(Enumerable.Range(0, contradicting).Select(unit => (150_100 + unit, 20)));

        var lead = Ledger.Of([.. units]).Decode("150000").Lead!;

        Assert.True((confidence, ConfidenceReason.DatedUnitsOffCurve) == (lead.Confidence, lead.Reason), because);
        Assert.Equal((agreeing, contradicting), (lead.DatedUnits, lead.ContradictingUnits));
        Assert.True(lead.Window!.Value.To > Ledger.None.Decode("150000").Window!.Value.To, because);
        Assert.StartsWith("unit-150", lead.Evidence[0].Rule, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("012345", "units far off tell nothing of it")]
    [InlineData("M1EX serial 150000", "another model's units tell nothing of it")]
    [InlineData("8112345", "folklore never becomes surer")]
    [InlineData("A12345", "nor does a rack's letter")]
    public void What_the_units_do_not_reach_stays_as_it_is(string text, string because)
    {
        var (with, without) = (Ledger.Of([.. Enumerable.Range(0, 40).Select(unit => (140_250 + (unit * 500), 2))]).Decode(text), Ledger.None.Decode(text));

        Assert.True((without.Window, without.Confidence) == (with.Window, with.Confidence), because);
    }

    public static TheoryData<int> Records() => [.. Enumerable.Range(0, CurveLedger.Of(RealKnowledge.Base)!.Records().Count)];

    [Theory]
    [MemberData(nameof(Records))]
    public void Without_a_record_exactly_what_it_carries_moves(int at)
    {
        var ledger = CurveLedger.Of(RealKnowledge.Base)!;
        var record = ledger.Records()[at];
        var milestones = ledger.Format.Curve!.Milestones.Count;
        var without = record.Kind switch
        {
            RecordKind.Milestone => Edited(ledger, curve => curve["milestones"]!.AsArray().RemoveAt(at)),
            RecordKind.Pace => Edited(ledger, curve => (curve["paces"]![at - milestones]!["slowest"], curve["paces"]![at - milestones]!["fastest"]) = (1, int.MaxValue)),
            RecordKind.Order => Edited(ledger, curve => curve["order"]!["months"] = 0),
            RecordKind.Repairs => Edited(ledger, curve => curve["repairs"]!["oneIn"] = int.MaxValue),
            _ => Compiled(RealKnowledge.Files.Where(file => file.Path != $"sightings/{record.Evidence[0].Rule}.json")),
        };

        Assert.Equal(record.Carries, without.MovesTo(ledger));
    }

    [Theory]
    [InlineData(20_000)]
    [InlineData(130_100)]
    [InlineData(220_000)]
    public void A_unit_moves_the_earliest_months_by_the_paces_and_nothing_else(int unit)
    {
        var (before, after) = (CurveLedger.Of(Ledger.None.Knowledge)!, CurveLedger.Of(Ledger.Of([(unit, 4)]).Knowledge)!);
        var paces = new PaceTable(before.Format.Curve!.Paces);
        var chip = CurveMonth.Of(before.WindowOf(unit).From!.Value.PlusMonths(4)) - before.Format.Curve.Order.Months;

        for (var number = before.First; number <= before.Last; number += 101)
        {
            var (here, there) = (paces.MonthsTo(unit), paces.MonthsTo(number));
            var reached = chip + (number >= unit ? there.Fastest - here.Fastest : there.Slowest - here.Slowest);

            Assert.Equal(YearMonth.Max(before.WindowOf(number).From!.Value, CurveMonth.Earliest(reached)), after.WindowOf(number).From);
            Assert.Equal(before.WindowOf(number).To, after.WindowOf(number).To);
        }

        Assert.Equal(before.MovesTo(after), after.Records().Single(record => record.Kind == RecordKind.Unit).Carries);
    }

    [Fact]
    public void Every_example_that_is_surer_than_low_has_dated_units_to_show() => Assert.All(
        RealKnowledge.Base.Formats.SelectMany(format => format.Examples).Select(example => RealKnowledge.Decoder.Decode(example.Text)),
        result => Assert.True(result.Confidence <= Confidence.Low || result.Lead is { DatedUnits: >= 3 } or { Fit: Fit.Documented }, result.Input));

    private static CurveLedger Edited(CurveLedger ledger, Action<JsonNode> edit)
    {
        var path = $"formats/{ledger.Format.Id}.json";
        var format = JsonNode.Parse(RealKnowledge.Files.Single(file => file.Path == path).Text)!;
        edit(format["curve"]!);
        return Compiled(RealKnowledge.Files.Where(file => file.Path != path).Append(new ContentFile(path, format.ToJsonString())));
    }

    // Examples need not decode as they do with every record.
    private static CurveLedger Compiled(IEnumerable<ContentFile> files) => CurveLedger.Of(KnowledgeBase.Compile(KnowledgeReader.Read([.. files], new IssueCollector()), "1"))!;
}
