using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>The edges of every band and every milestone of every curve, taken from the data itself.</summary>
public sealed class BoundaryTests
{
    public static TheoryData<string, string, string, string?, string> BandEdges()
    {
        var edges = new TheoryData<string, string, string, string?, string>();
        foreach (var format in RealKnowledge.Base.Formats.Where(format => format.Curve is null))
        {
            foreach (var band in format.Bands)
            {
                var window = (band.Window?.ToWindow() ?? SpanOf(format)).ToString();
                foreach (var value in Serials.Edges(format, band))
                {
                    edges.Add(Serials.With(format, value), format.Id, window, band.Label, $"{value} is an edge of a band of {format.Id}");
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
                edges.Add(Serials.With(format, Serials.Digits(format, value)), format.Id, $"{value} is an edge of a gap of {format.Id}");
            }
        }

        return edges;
    }

    public static TheoryData<string, string, string?, string?> Milestones()
    {
        var milestones = new TheoryData<string, string, string?, string?>();
        foreach (var format in RealKnowledge.Base.Formats.Where(format => format.Curve is not null))
        {
            foreach (var milestone in format.Curve!.Milestones)
            {
                milestones.Add(Serials.With(format, Serials.Digits(format, milestone.Number)), format.Id, milestone.NotBefore?.ToString(), milestone.NotAfter?.ToString());
            }
        }

        return milestones;
    }

    [Theory]
    [MemberData(nameof(BandEdges))]
    public void The_edge_of_a_band_belongs_to_the_band(string serial, string format, string window, string? label, string because)
    {
        var reading = RealKnowledge.Decoder.Decode(serial).Readings.SingleOrDefault(reading => reading.Format == format);

        Assert.True((window, label) == (reading?.Window.ToString(), reading?.Label), $"{serial}: {reading?.Window}, {reading?.Label}, for {because}");
    }

    [Theory]
    [MemberData(nameof(GapEdges))]
    public void The_edge_of_a_gap_is_read_by_nothing(string serial, string format, string because) =>
        Assert.True(RealKnowledge.Decoder.Decode(serial).Readings.All(reading => reading.Format != format), because);

    [Theory]
    [MemberData(nameof(Milestones))]
    public void A_milestone_bounds_its_own_number(string serial, string format, string? notBefore, string? notAfter)
    {
        var window = Ledger.None.Decode(serial).Readings.Single(reading => reading.Format == format).Window!.Value;

        Assert.True(string.CompareOrdinal(window.From.ToString(), notBefore ?? window.From.ToString()) >= 0, $"{window}");
        Assert.True(string.CompareOrdinal(window.To.ToString(), notAfter ?? window.To.ToString()) <= 0, $"{window}");
    }

    [Fact]
    public void By_the_curve_alone_no_number_of_the_run_is_dated_before_a_lower_one()
    {
        var format = RealKnowledge.Base.Formats.Single(format => format.Curve is not null);
        var numbers = Enumerable.Range(0, (format.Curve!.Beyond.To / 7) + 1).Select(step => Serials.Digits(format, 1 + (7 * step)));
        var before = new MonthWindow(RealKnowledge.Base.Span.From, RealKnowledge.Base.Span.From);
        foreach (var number in numbers)
        {
            var window = Ledger.None.Decode(number).Readings.Single(reading => reading.Format == format.Id).Window!.Value;

            Assert.True(window.From >= before.From && window.To >= before.To, $"{number}: {window} after {before}");
            before = window;
        }
    }

    [Fact]
    public void Every_window_lies_within_the_years_of_production()
    {
        var (first, last) = (RealKnowledge.Base.Span.From!.Value.Year, RealKnowledge.Base.Span.To!.Value.Year);
        foreach (var serial in BandEdges().Select(row => row.Data.Item1))
        {
            var window = RealKnowledge.Decoder.Decode(serial).Window;

            Assert.True(window is null || (window.Value.From!.Value.Year >= first && window.Value.To!.Value.Year <= last), $"{serial}: {window}");
        }
    }

    private static MonthWindow SpanOf(FormatDocument format) => RealKnowledge.Base.Variants.First(variant => variant.Id == format.Variants[0]).Span.ToWindow();
}
