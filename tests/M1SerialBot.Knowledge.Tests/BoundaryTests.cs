using System.Globalization;
using M1SerialBot.Decoding;
using M1SerialBot.Decoding.Knowledge.Data;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>The edges of every band and every knot, taken from the data itself.</summary>
public sealed class BoundaryTests
{
    public static TheoryData<string, string, string, string> BandEdges()
    {
        var edges = new TheoryData<string, string, string, string>();
        foreach (var format in RealKnowledge.Base.Formats.Where(format => format.Curve is null))
        {
            foreach (var band in format.Bands)
            {
                var window = (band.Window?.ToWindow() ?? SpanOf(format)).ToString();
                foreach (var value in new[] { band.Letter?.ToString() ?? Digits(format, band.From!.Value), band.Letter?.ToString() ?? Digits(format, band.To!.Value) }.Distinct())
                {
                    edges.Add(SerialWith(format, value), format.Id, window, $"{value} is an edge of a band of {format.Id}");
                }
            }
        }

        return edges;
    }

    public static TheoryData<string, string, string> GapEdges()
    {
        var edges = new TheoryData<string, string, string>();
        foreach (var format in RealKnowledge.Base.Formats.Where(format => format.Curve is null))
        {
            foreach (var value in format.Gaps.SelectMany(gap => new[] { gap.From, gap.To }).Distinct())
            {
                edges.Add(SerialWith(format, Digits(format, value)), format.Id, $"{value} is an edge of a gap of {format.Id}");
            }
        }

        return edges;
    }

    public static TheoryData<string, string, string> Knots()
    {
        var knots = new TheoryData<string, string, string>();
        foreach (var format in RealKnowledge.Base.Formats.Where(format => format.Curve is not null))
        {
            foreach (var knot in format.Curve!.Knots)
            {
                knots.Add(SerialWith(format, Digits(format, knot.Number)), format.Id, $"{knot.Earliest.Month}..{knot.Latest.Month}");
            }
        }

        return knots;
    }

    [Theory]
    [MemberData(nameof(BandEdges))]
    public void The_edge_of_a_band_belongs_to_the_band(string serial, string format, string window, string because)
    {
        var reading = RealKnowledge.Decoder.Decode(serial).Readings.SingleOrDefault(reading => reading.Format == format);

        Assert.True(window == reading?.Window.ToString(), $"{serial}: {reading?.Window}, for {because}");
    }

    [Theory]
    [MemberData(nameof(GapEdges))]
    public void The_edge_of_a_gap_is_read_by_nothing(string serial, string format, string because) =>
        Assert.True(RealKnowledge.Decoder.Decode(serial).Readings.All(reading => reading.Format != format), because);

    [Theory]
    [MemberData(nameof(Knots))]
    public void A_knot_has_exactly_its_own_months(string serial, string format, string window)
    {
        var reading = RealKnowledge.Decoder.Decode(serial).Readings.Single(reading => reading.Format == format);

        Assert.Equal(window, reading.Window.ToString());
    }

    [Fact]
    public void No_number_of_the_run_is_dated_before_a_lower_one()
    {
        var before = new MonthWindow(new YearMonth(1988, 1), new YearMonth(1988, 1));
        for (var number = 1; number <= 300000; number += 7)
        {
            var window = RealKnowledge.Decoder.Decode(number.ToString("D6", CultureInfo.InvariantCulture)).Window!.Value;

            Assert.True(window.From >= before.From && window.To >= before.To, $"{number}: {window} after {before}");
            before = window;
        }
    }

    [Fact]
    public void Every_window_lies_within_the_years_of_production()
    {
        foreach (var (serial, _, _, _) in BandEdges().Select(row => row.Data))
        {
            var window = RealKnowledge.Decoder.Decode(serial).Window;

            Assert.True(window is null || (window.Value.From!.Value.Year >= 1988 && window.Value.To!.Value.Year <= 1995), $"{serial}: {window}");
        }
    }

    private static MonthWindow SpanOf(FormatFile format) => RealKnowledge.Base.Variants
        .Where(variant => format.Variants.Contains(variant.Id))
        .Select(variant => variant.Span.ToWindow())
        .Aggregate((left, right) => left.Hull(right));

    private static string Digits(FormatFile format, int value) =>
        value.ToString($"D{format.Shape.Single(token => token.Component == format.Reads).Digits}", CultureInfo.InvariantCulture);

    private static string SerialWith(FormatFile format, string value) =>
        (format.Prefix is null ? "" : $"{format.Prefix}-")
        + string.Concat(format.Shape.Select(token => token.Component == format.Reads ? value : new string('4', token.Digits ?? 1)));
}
