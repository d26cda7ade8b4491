using System.Globalization;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Formats;

public sealed class BacktestTests
{
    [Theory]
    [InlineData("0/3 High", Confidence.High, Confidence.High, "three units are too few to measure anything")]
    [InlineData("0/4 High", Confidence.High, Confidence.VeryLow, "four are enough")]
    [InlineData("9/10 High", Confidence.High, Confidence.High, "nine of ten is what high promises")]
    [InlineData("8/10 High", Confidence.High, Confidence.Medium, "eight of ten is what medium promises")]
    [InlineData("7/10 High", Confidence.High, Confidence.Low, "that's too few for medium")]
    [InlineData("5/10 High", Confidence.High, Confidence.Low, "half is what low promises")]
    [InlineData("4/10 High", Confidence.High, Confidence.VeryLow, "and less than half deserves nothing")]
    [InlineData("10/10 High", Confidence.Low, Confidence.Low, "nothing becomes surer than it was")]
    [InlineData("4/4 High, 0/6 Low", Confidence.High, Confidence.High, "what was less sure says nothing of what was surer")]
    [InlineData("4/4 High, 0/6 Low", Confidence.Low, Confidence.VeryLow, "what was surer counts for what is less sure")]
    [InlineData("3/3 High, 0/1 Low", Confidence.High, Confidence.Low, "three that were as sure are too few, so all count")]
    [InlineData("2/2 High, 2/2 Medium, 0/6 Low", Confidence.Medium, Confidence.Medium, "two of each make four")]
    public void A_confidence_has_to_be_earned(string units, Confidence wanted, Confidence deserved, string because) =>
        Expect.Equal(deserved, new Backtest(Units(units)).Cap(wanted), because);

    [Theory]
    [InlineData("9/10 High", Confidence.High, ConfidenceReason.ManyDatedUnits, "as much as the units around it allow")]
    [InlineData("8/10 High", Confidence.Medium, ConfidenceReason.WindowsMissedUnits, "less than they allow")]
    public void A_number_is_no_surer_than_the_test_allows(string units, Confidence confidence, ConfidenceReason reason, string because) =>
        Expect.Equal(
            new Assurance(confidence, reason),
            ConfidencePolicy.Of(Confidence.Low, Fit.Interpolated, new NearbyUnits { Agreeing = 10, Origins = 2 }, new Backtest(Units(units))),
            because);

    [Theory]
    [InlineData("3/3 Low", 3, 0, false, "three units are too few to doubt anything")]
    [InlineData("4/4 Low", 1, 0, false, "one may always be wrong")]
    [InlineData("4/4 Low", 2, 0, true, "two are one too many")]
    [InlineData("4/4 Low", 2, 2, false, "unless the assumptions tolerate two")]
    [InlineData("4/4 Low", 3, 2, true, "three are too many then")]
    [InlineData("8/10 Low", 0, 0, false, "eight of ten windows held, which is enough for medium")]
    [InlineData("7/10 Low", 0, 0, true, "seven of ten are too few")]
    public void Too_many_contradictions_or_misses_are_doubtful(string units, int contradicting, int tolerated, bool areDoubtful, string because) =>
        Expect.Equal(areDoubtful, new Backtest(Units(units)) { Contradicting = contradicting, Tolerated = tolerated }.DoubtsAssumptions, because);

    [Fact]
    public void Units_are_counted_by_how_sure_their_windows_were()
    {
        var backtest = new Backtest(Units("2/3 High, 1/4 Low"));

        Assert.Equal((new BacktestTally(3, 2), new BacktestTally(0, 0), new BacktestTally(4, 1)), (backtest.At(Confidence.High), backtest.At(Confidence.Medium), backtest.At(Confidence.Low)));
        Assert.Equal((new BacktestTally(7, 3), true), (backtest.All, backtest.IsMeasured));
        Assert.False(new Backtest(Units("3/3 Low")).IsMeasured);
    }

    // "9/10 High": of ten windows that were high, nine held.
    private static List<BacktestedUnit> Units(string counts) =>
        [.. counts.Split(", ").Select(count => count.Split('/', ' ')).SelectMany(count => Enumerable.Range(0, int.Parse(count[1], CultureInfo.InvariantCulture)).Select(unit => Unit(Enum.Parse<Confidence>(count[2]), unit < int.Parse(count[0], CultureInfo.InvariantCulture))))];

    private static BacktestedUnit Unit(Confidence confidence, bool isHeld)
    {
        var window = new MonthWindow(new(1988, 1), new(1988, 12));
        return new BacktestedUnit(new Evidence("unit", "Invented.", Grade.SingleReport, []), window, window, confidence, isHeld);
    }
}
