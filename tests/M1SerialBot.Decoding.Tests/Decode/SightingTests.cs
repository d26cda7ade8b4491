using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Tests.Miniature;
using M1SerialBot.Decoding.Values;

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
    [InlineData("$.notAfter", "1972-11..1973-04", "a chip bounds the beginning alone")]
    [InlineData("$.notBefore", "1972-08..1973-02", "a receipt bounds the end alone")]
    public void One_date_narrows_one_end(string without, string window, string because)
    {
        var decoder = SmallKnowledge.Original.Without("sightings/seen-0520000.json", without).MakeDecoder();

        Expect.Equal(window, decoder.Decode("0520000").Window.ToString(), because);
    }

    [Theory]
    [InlineData("documented bench-notes zenith-paper", "1972-11..1973-02", Confidence.High, ConfidenceReason.VeryUnitConfirmed, "two records that do not lean on one another")]
    [InlineData("corroborated club-forum shop-press", "1972-11..1973-02", Confidence.High, ConfidenceReason.VeryUnitConfirmed, "two ordinary ones as well")]
    [InlineData("documented bench-notes", "1972-11..1973-02", Confidence.Medium, ConfidenceReason.VeryUnitRecorded, "one first-hand record")]
    [InlineData("single-report club-forum", "1972-11..1973-02", Confidence.Low, ConfidenceReason.VeryUnitReported, "one ordinary report")]
    [InlineData("documented bench-notes zenith-paper", "1972-11..", Confidence.Low, ConfidenceReason.VeryUnitInPart, "the other end is the curve's")]
    [InlineData("documented bench-notes zenith-paper", "1972-01..1973-02", Confidence.Low, ConfidenceReason.VeryUnitInPart, "so it is where the curve is the narrower")]
    [InlineData("documented bench-notes zenith-paper", "1974-01..1974-05", Confidence.High, ConfidenceReason.VeryUnitConfirmed, "the curve says nothing against both dates")]
    [InlineData("documented bench-notes zenith-paper", "1974-01..", Confidence.VeryLow, ConfidenceReason.VeryUnitInPart, "nothing but the model's years bounds the other end")]
    public void The_very_unit_is_as_sure_as_its_record(string record, string dates, Confidence confidence, ConfidenceReason reason, string because)
    {
        var reading = Read([$"0520000 {dates} Q7 {record}"]);

        Expect.Equal((Fit.Documented, confidence, reason), (reading.Fit, reading.Confidence, reading.Reason), because);
    }

    [Theory]
    [InlineData("1974-01..1974-05", "1974-01..1974-05", "two dates say it alone")]
    [InlineData("1974-01..", "1974-01..1979-06", "a chip says no more than the model's years")]
    [InlineData("..1972-01", "1971-03..1972-01", "nor does a receipt")]
    public void What_dates_the_very_unit_outranks_the_curve(string dates, string window, string because) =>
        Expect.Equal(window, Read([$"0520000 {dates} Q7 documented bench-notes"]).Window.ToString(), because);

    [Fact]
    public void A_record_that_is_weaker_than_the_curve_is_here_changes_no_date()
    {
        var reading = Read([.. Ledger.Around(520_100, "1972-10", 10), "0520000 1972-11..1973-01"]);

        Assert.Equal((Fit.Interpolated, Confidence.High, "1972-08..1973-04"), (reading.Fit, reading.Confidence, reading.Window.ToString()));
        Assert.Equal("Unit 0520000.", reading.Evidence[0].Statement);
    }

    [Fact]
    public void Another_models_unit_is_not_the_very_one()
    {
        var reading = SmallKnowledge.Decoder.Decode("Q7X serial 0520000").Readings[0];

        Assert.Equal(Fit.Interpolated, reading.Fit);
        Assert.DoesNotContain(reading.Evidence, evidence => evidence.Rule == "seen-0520000");
    }

    [Fact]
    public void A_unit_whose_owner_keeps_the_last_digits_documents_none() =>
        Assert.Equal(Fit.Interpolated, Read(["0520??? 1972-11..1973-02 Q7 documented bench-notes zenith-paper"]).Fit);

    private static Reading Read(IEnumerable<string> units) =>
        SmallKnowledge.Original.WithoutFile("sightings/seen-0520000.json").WithUnits(units).MakeDecoder().Decode("0520000").Lead!;
}
