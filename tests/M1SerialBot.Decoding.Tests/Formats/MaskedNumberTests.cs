using FsCheck.Fluent;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Tests.Properties;

namespace M1SerialBot.Decoding.Tests.Formats;

public sealed class MaskedNumberTests
{
    [Theory]
    [InlineData("0", 0, 0, "a digit stands for itself")]
    [InlineData("?", 0, 9, "an unknown digit may be any")]
    [InlineData("4?7", 407, 497, "only the unknown digit varies")]
    [InlineData("?????????", 0, 999999999, "nine digits still fit")]
    [InlineData("007", 7, 7, "zeros in front count for nothing")]
    public void The_lowest_and_the_highest_number_fill_in_the_unknown_digits(string symbols, int smallest, int largest, string because)
    {
        var number = new MaskedNumber(symbols);

        Expect.Equal((smallest, largest), (number.Smallest, number.Largest), because);
    }

    [Theory]
    [InlineData("4?7", 0, 407, "the lowest is high enough")]
    [InlineData("4?7", 417, 417, "the bound itself fits")]
    [InlineData("4?7", 418, 427, "the unknown digit steps once")]
    [InlineData("4?7", 498, null, "nothing is so high")]
    [InlineData("?4?", 150, 240, "the first digit steps and the last falls back")]
    [InlineData("?49", 950, null, "there is no digit after nine")]
    [InlineData("4?7", -5, 407, "a bound below nought bounds nothing")]
    [InlineData("4?7", 5000, null, "the bound has more digits than the number")]
    public void The_nearest_number_from_below_is_found(string symbols, int bound, int? nearest, string because) =>
        Expect.Equal(nearest, new MaskedNumber(symbols).SmallestAtLeast(bound), because);

    [Theory]
    [InlineData("4?7", 999, 497, "the highest is low enough")]
    [InlineData("4?7", 416, 407, "the unknown digit steps once")]
    [InlineData("4?7", 406, null, "nothing is so low")]
    [InlineData("?4?", 139, 49, "the first digit steps back and the last rises")]
    [InlineData("?5?", 149, 59, "stepping back from one leaves nought in front")]
    [InlineData("4?7", -1, null, "no number lies below nought")]
    [InlineData("4?7", 5000, 497, "the bound has more digits than the number")]
    public void The_nearest_number_from_above_is_found(string symbols, int bound, int? nearest, string because) =>
        Expect.Equal(nearest, new MaskedNumber(symbols).LargestAtMost(bound), because);

    [Fact]
    public void Every_answer_is_that_of_trying_all_completions()
    {
        var masks = from length in Gen.Choose(1, 4)
                    from symbols in Gen.ArrayOf(Gen.Frequency((3, Gen.Constant('?')), (4, Gen.Choose('0', '9').Select(digit => (char)digit))), length)
                    from bound in Gen.Choose(-2, (int)Math.Pow(10, length) + 2)
                    from width in Gen.Choose(-1, 500)
                    select (Symbols: new string(symbols), Bound: bound, To: bound + width);

        PropertyCheck.Holds(masks, mask =>
        {
            var all = Completions(mask.Symbols);
            var number = new MaskedNumber(mask.Symbols);

            Assert.Equal(all.Min(), number.Smallest);
            Assert.Equal(all.Max(), number.Largest);
            Assert.Equal(all.Where(value => value >= mask.Bound).Cast<int?>().Min(), number.SmallestAtLeast(mask.Bound));
            Assert.Equal(all.Where(value => value <= mask.Bound).Cast<int?>().Max(), number.LargestAtMost(mask.Bound));
            Assert.Equal(all.Exists(value => value >= mask.Bound && value <= mask.To), number.CanLieIn(mask.Bound, mask.To));
        });
    }

    private static List<int> Completions(string symbols)
    {
        var all = new List<int> { 0 };
        foreach (var symbol in symbols)
        {
            var digits = symbol == '?' ? Enumerable.Range(0, 10) : [symbol - '0'];
            all = [.. from before in all from digit in digits select (before * 10) + digit];
        }

        return all;
    }
}
