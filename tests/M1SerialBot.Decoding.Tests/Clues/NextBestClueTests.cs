using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Tests.Miniature;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Clues;

public sealed class NextBestClueTests
{
    private static readonly (int From, int To) ChipLag = (1, 4);
    private static readonly (int From, int To) SoldLag = (0, 9);

    [Theory]
    [InlineData("0200000", null, null, ClueKind.Chip, "a chip lies closer to the day of building than a paper")]
    [InlineData("0200000", "7130", null, ClueKind.Sold, "a chip was given")]
    [InlineData("0200000", null, "1972-03", ClueKind.Chip, "a paper was given")]
    [InlineData("5000000", null, null, ClueKind.Chip, "a whole year")]
    public void The_date_that_is_expected_to_narrow_most_is_advised(string text, string? chip, string? sold, ClueKind clue, string because)
    {
        var result = SmallKnowledge.Decoder.Decode(text, new ClueSet { [ClueKind.Chip] = chip, [ClueKind.Sold] = sold });
        var window = result.Window!.Value;

        var advice = SmallKnowledge.Decoder.NextBestClue(result)!;

        var expected = new Dictionary<ClueKind, double>();
        if (chip is null)
        {
            expected[ClueKind.Chip] = Simulate(window, ChipLag, (built, lag) => new MonthWindow(built.PlusMonths(-lag), null));
        }

        if (sold is null)
        {
            expected[ClueKind.Sold] = Simulate(window, SoldLag, (built, lag) => new MonthWindow(null, built.PlusMonths(lag)));
        }

        var best = expected.MinBy(pair => pair.Value);
        Expect.Equal((clue, clue), (advice.Clue, best.Key), because);
        Expect.Equal((int)Math.Round(best.Value), advice.NarrowsToMonths, because);
        Expect.Equal(window.Months, advice.FromMonths, because);
    }

    [Fact]
    public void Unread_digits_are_advised_where_they_would_tell_most()
    {
        var result = SmallKnowledge.Decoder.Decode("0?00000");

        var advice = SmallKnowledge.Decoder.NextBestClue(result)!;

        var lengths = Enumerable.Range(1, 9).Select(digit => SmallKnowledge.Decoder.Decode($"0{digit}00000").Window!.Value.Intersect(result.Window!.Value)!.Value.Months!.Value);
        Assert.Equal(ClueKind.Digits, advice.Clue);
        Assert.Equal((int)Math.Round(lengths.Average()), advice.NarrowsToMonths);
        Assert.Equal(result.Window!.Value.Months, advice.FromMonths);
    }

    [Fact]
    public void The_model_is_advised_where_models_differ_most()
    {
        var decoder = SmallKnowledge.Original.With("variants.json", "$.variants[1].span.from", "\"1973-12\"").MakeDecoder();

        var advice = decoder.NextBestClue(decoder.Decode("0800000"))!;

        Assert.Equal(ClueKind.Model, advice.Clue);
        Assert.Equal((int)Math.Round((10 + 1) / 2.0), advice.NarrowsToMonths);
        Assert.NotEqual(ClueKind.Model, decoder.NextBestClue(decoder.Decode("Q7 0800000"))!.Clue);
    }

    [Theory]
    [InlineData("8123456", "nobody dates it")]
    [InlineData("hello", "there is no serial")]
    [InlineData("ZK-5 0200000", "a neighbour is not dated")]
    public void Nothing_is_advised_without_a_window(string text, string because) =>
        Assert.True(SmallKnowledge.Decoder.NextBestClue(SmallKnowledge.Decoder.Decode(text)) is null, because);

    [Fact]
    public void Nothing_is_advised_where_nothing_is_left_to_narrow()
    {
        var month = SmallKnowledge.Decoder.Decode("0200000", new ClueSet { [ClueKind.Chip] = "7206", [ClueKind.Sold] = "1972-02" });
        Assert.Equal(1, month.Window!.Value.Months);
        Assert.Null(SmallKnowledge.Decoder.NextBestClue(month));

        var known = SmallKnowledge.Decoder.Decode("0520000");
        Assert.Equal(4, known.Window!.Value.Months);
        Assert.Null(SmallKnowledge.Decoder.NextBestClue(known));

        var allGiven = SmallKnowledge.Decoder.Decode("0200000", new ClueSet { [ClueKind.Model] = "Q7", [ClueKind.Chip] = "7130", [ClueKind.Sold] = "1973-01" });
        Assert.Equal(9, allGiven.Window!.Value.Months);
        Assert.Null(SmallKnowledge.Decoder.NextBestClue(allGiven));
    }

    [Fact]
    public void Asking_about_nothing_is_misuse() =>
        Assert.Throws<ArgumentNullException>(() => SmallKnowledge.Decoder.NextBestClue(null!));

    private static double Simulate(MonthWindow window, (int From, int To) lag, Func<YearMonth, int, MonthWindow> clueOf)
    {
        var lengths = from built in Enumerable.Range(0, window.Months!.Value)
                      from distance in Enumerable.Range(lag.From, lag.To - lag.From + 1)
                      select window.Intersect(clueOf(window.From!.Value.PlusMonths(built), distance))!.Value.Months!.Value;
        return lengths.Average();
    }
}
