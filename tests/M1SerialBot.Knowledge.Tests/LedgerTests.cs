using System.Globalization;
using System.Text.Json.Nodes;
using M1SerialBot.Decoding;
using M1SerialBot.Decoding.Knowledge;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>What the real knowledge makes of invented ledgers of dated units; those that it has itself are left out.</summary>
public sealed class LedgerTests
{
    private static readonly SerialDecoder Plain = Make();

    [Fact]
    public void Without_a_dated_unit_150000_is_low_and_says_why()
    {
        var result = Plain.Decode("150000");

        Assert.Equal((Confidence.Low, ConfidenceReason.NoDatedUnits), (result.Confidence, result.Reason));
    }

    [Theory]
    [InlineData(1, Confidence.Low, ConfidenceReason.FewDatedUnits, "one unit proves little")]
    [InlineData(3, Confidence.Medium, ConfidenceReason.SomeDatedUnits, "three")]
    [InlineData(10, Confidence.High, ConfidenceReason.ManyDatedUnits, "ten")]
    [InlineData(40, Confidence.High, ConfidenceReason.ManyDatedUnits, "forty")]
    public void Units_that_agree_raise_it_and_are_named(int units, Confidence confidence, ConfidenceReason reason, string because)
    {
        var lead = Make([.. Enumerable.Range(0, units).Select(unit => (140_250 + (unit * 500), 2))]).Decode("150000").Lead!;

        Assert.True((confidence, reason) == (lead.Confidence, lead.Reason), because);
        Assert.Equal(units, lead.DatedUnits);
        Assert.Equal(Plain.Decode("150000").Window, lead.Window);
        Assert.Equal(Math.Min(units, 10), lead.Evidence.Count(evidence => evidence.Rule.StartsWith("unit-", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(1, 0, Confidence.VeryLow, "nothing speaks for the curve here")]
    [InlineData(1, 4, Confidence.Low, "three are left, and a step goes")]
    [InlineData(1, 39, Confidence.Medium, "one among forty costs a step")]
    public void Units_that_contradict_the_curve_lower_it_and_widen_the_window(int contradicting, int agreeing, Confidence confidence, string because)
    {
        var units = Enumerable.Range(0, agreeing).Select(unit => (140_250 + (unit * 500), 2))
            .Concat(Enumerable.Range(0, contradicting).Select(unit => (150_100 + unit, 20)));

        var lead = Make([.. units]).Decode("150000").Lead!;

        Assert.True((confidence, ConfidenceReason.DatedUnitsOffCurve) == (lead.Confidence, lead.Reason), because);
        Assert.Equal((agreeing, contradicting), (lead.DatedUnits, lead.ContradictingUnits));
        Assert.True(lead.Window!.Value.To > Plain.Decode("150000").Window!.Value.To, because);
        Assert.StartsWith("unit-150", lead.Evidence[0].Rule, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("012345", "units far off tell nothing of it")]
    [InlineData("M1EX serial 150000", "another model's units tell nothing of it")]
    [InlineData("8112345", "folklore never becomes surer")]
    [InlineData("A12345", "nor does a rack's letter")]
    public void What_the_units_do_not_reach_stays_as_it_is(string text, string because)
    {
        var (with, without) = (Make([.. Enumerable.Range(0, 40).Select(unit => (140_250 + (unit * 500), 2))]).Decode(text), Plain.Decode(text));

        Assert.True((without.Window, without.Confidence) == (with.Window, with.Confidence), because);
    }

    [Fact]
    public void Every_example_that_is_surer_than_low_has_dated_units_to_show() => Assert.All(
        RealKnowledge.Base.Formats.SelectMany(format => format.Examples).Select(example => RealKnowledge.Decoder.Decode(example.Text)),
        result => Assert.True(result.Confidence <= Confidence.Low || result.Lead is { DatedUnits: >= 3 } or { Fit: Fit.Documented }, result.Input));

    // Each unit has a number, and a chip so many months after the first month of its window; two workshops report them by turns.
    private static SerialDecoder Make(params IReadOnlyList<(int Number, int Month)> units)
    {
        const string Sightings = "sightings.json";
        var root = JsonNode.Parse(RealKnowledge.Files.Single(file => file.Path == Sightings).Text)!;
        var ledger = root["sightings"]!.AsArray();
        ledger.RemoveAll(sighting => sighting!["notBefore"] is not null || sighting["notAfter"] is not null);
        foreach (var (number, month) in units)
        {
            ledger.Add(Unit(number.ToString("D6", CultureInfo.InvariantCulture), month, units.Count % 2 == ledger.Count % 2 ? "retroactivesynth" : "suonoelettronico"));
        }

        var files = RealKnowledge.Files.Select(file => file.Path == Sightings ? new KnowledgeFile(Sightings, root.ToJsonString()) : file).ToList();
        var loaded = KnowledgeLoader.Load(files, RealKnowledge.CitedElsewhere.ToHashSet(StringComparer.Ordinal));
        return loaded.IsLoaded ? new SerialDecoder(loaded.Knowledge) : throw new InvalidOperationException(string.Join('\n', loaded.Issues));
    }

    private static JsonNode Unit(string serial, int month, string source) => JsonNode.Parse($$"""
        {
          "serial": "{{serial}}",
          "variant": "M1",
          "notBefore": "{{Plain.Decode(serial).Window!.Value.From!.Value.PlusMonths(month)}}",
          "evidence": {
            "rule": "unit-{{serial}}",
            "statement": "An invented unit numbered {{serial}} was opened.",
            "grade": "documented",
            "citations": [{ "source": "{{source}}" }]
          }
        }
        """)!;
}
