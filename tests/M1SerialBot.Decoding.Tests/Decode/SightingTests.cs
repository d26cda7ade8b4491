using System.Globalization;
using M1SerialBot.Decoding.Tests.Miniature;

namespace M1SerialBot.Decoding.Tests.Decode;

public sealed class SightingTests
{
    [Fact]
    public void A_unit_that_was_seen_adds_its_evidence_and_nothing_else()
    {
        var seen = Assert.Single(SmallKnowledge.Decoder.Decode("0000777").Readings);
        var next = Assert.Single(SmallKnowledge.Decoder.Decode("0000778").Readings);

        Assert.Equal("seen-0000777", seen.Evidence[0].Rule);
        Assert.Equal(next.Evidence.Select(evidence => evidence.Rule), seen.Evidence.Skip(1).Select(evidence => evidence.Rule));
        Assert.Equal((next.Window, next.Fit, next.Confidence), (seen.Window, seen.Fit, seen.Confidence));
    }

    [Fact]
    public void A_unit_that_something_dates_is_documented()
    {
        var seen = Assert.Single(SmallKnowledge.Decoder.Decode("0520000").Readings);

        Assert.Equal("seen-0520000", seen.Evidence[0].Rule);
        Assert.Equal("1972-11..1973-02", seen.Window.ToString());
        Assert.Equal((Fit.Documented, Confidence.High), (seen.Fit, seen.Confidence));
    }

    [Theory]
    [InlineData("0520001", "1972-08..1973-04", "the next number")]
    [InlineData("052000?", "1972-08..1973-04", "a number that may be another")]
    public void Only_the_very_unit_is_documented(string text, string window, string because)
    {
        var reading = Assert.Single(SmallKnowledge.Decoder.Decode(text).Readings);

        Expect.Equal(window, reading.Window.ToString(), because);
        Expect.Equal((Fit.Interpolated, Confidence.Low), (reading.Fit, reading.Confidence), because);
    }

    [Theory]
    [InlineData("$.sightings[1].notAfter", "1972-11..1973-04", "a chip bounds the beginning alone")]
    [InlineData("$.sightings[1].notBefore", "1972-08..1973-02", "a receipt bounds the end alone")]
    public void One_date_narrows_one_end(string without, string window, string because)
    {
        var decoder = SmallKnowledge.Original.Without("sightings.json", without).MakeDecoder();

        Expect.Equal(window, decoder.Decode("0520000").Window.ToString(), because);
    }

    [Theory]
    [InlineData(0, 0, Confidence.Low, "one dated unit is there already")]
    [InlineData(1, 0, Confidence.Low, "two are not enough")]
    [InlineData(2, 0, Confidence.Medium, "three are")]
    [InlineData(8, 0, Confidence.Medium, "nine are not enough for more")]
    [InlineData(9, 0, Confidence.High, "ten are")]
    [InlineData(0, 20, Confidence.Low, "units that nothing dates count for nothing")]
    public void Dated_units_make_the_curve_surer(int dated, int undated, Confidence confidence, string because)
    {
        var knowledge = SmallKnowledge.Original;
        for (var unit = 0; unit < dated + undated; unit++)
        {
            var serial = (1000 + unit).ToString("D7", CultureInfo.InvariantCulture);
            knowledge = knowledge.WithItem("sightings.json", "$.sightings", Sighting(serial, unit < dated));
        }

        Expect.Equal(confidence, knowledge.MakeDecoder().Decode("0000001").Confidence, because);
    }

    [Fact]
    public void A_dated_unit_whose_owner_keeps_the_last_digits_counts_like_any_other_and_documents_none()
    {
        var knowledge = SmallKnowledge.Original;
        for (var unit = 0; unit < 2; unit++)
        {
            knowledge = knowledge.WithItem("sightings.json", "$.sightings", Sighting("0520???", isDated: true, $"{unit}"));
        }

        var decoder = knowledge.MakeDecoder();
        Assert.Equal(Confidence.Medium, decoder.Decode("0000001").Confidence);
        Assert.Equal(Fit.Interpolated, Assert.Single(decoder.Decode("0520123").Readings).Fit);
    }

    [Theory]
    [InlineData("0520???", true, "its thousand numbers were made then")]
    [InlineData("0001???", false, "no number of its thousand was")]
    public void A_dated_unit_whose_owner_keeps_the_last_digits_is_held_against_the_curve(string serial, bool fits, string because)
    {
        var knowledge = SmallKnowledge.Original.With("sightings.json", "$.sightings[1].serial", $"\"{serial}\"");

        Expect.Equal(fits, knowledge.TryLoad().IsLoaded, because);
    }

    [Fact]
    public void A_weak_report_of_a_dated_unit_makes_it_no_surer_than_itself()
    {
        var reading = Assert.Single(SmallKnowledge.Original
            .With("sightings.json", "$.sightings[1].evidence.citations", """[{ "source": "bench-notes" }]""")
            .MakeDecoder().Decode("0520000").Readings);

        Assert.Equal((Fit.Documented, Confidence.Low), (reading.Fit, reading.Confidence));
    }

    private static string Sighting(string serial, bool isDated, string rule = "") => $$"""
        {
          "serial": "{{serial}}", "variant": "Q7", {{(isDated ? "\"notBefore\": \"1971-05\"," : "")}}
          "evidence": { "rule": "seen-{{serial.TrimEnd('?')}}{{rule}}", "statement": "Seen.", "grade": "single-report", "citations": [{ "source": "club-forum" }] }
        }
        """;
}
