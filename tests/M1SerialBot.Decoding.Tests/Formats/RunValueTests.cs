using M1SerialBot.Decoding.Formats;

namespace M1SerialBot.Decoding.Tests.Formats;

public sealed class RunNumberTests
{
    [Theory]
    [InlineData('K', 0, 0, true, "the first letter is number nought")]
    [InlineData('W', 0, 1, false, "the third letter lies behind the second")]
    [InlineData('W', 2, 2, true, "the third letter is number two")]
    [InlineData('W', 3, 2, false, "an empty range holds nothing")]
    public void A_letter_stands_for_its_place_in_the_alphabet(char letter, int from, int to, bool lies, string because) =>
        Expect.Equal(lies, RunNumber.OfLetter(letter, "KTW").CanLieIn(from, to), because);

    [Fact]
    public void A_letter_has_no_other_value_than_its_place()
    {
        var value = RunNumber.OfLetter('T', "KTW");

        Assert.Equal(1, value.Largest);
        Assert.Equal(1, value.SmallestAtLeast(0));
        Assert.Null(value.SmallestAtLeast(2));
        Assert.Equal(1, value.LargestAtMost(2));
        Assert.Null(value.LargestAtMost(0));
    }

    [Theory]
    [InlineData("7?", 75, 90, true, "75 to 79 are left")]
    [InlineData("7?", 80, 90, false, "it ends at 79")]
    [InlineData("7?", 79, 70, false, "an empty range holds nothing, even where both ends fit")]
    [InlineData("75", 75, 75, true, "the number itself")]
    public void Digits_may_lie_in_a_range(string digits, int from, int to, bool lies, string because) =>
        Expect.Equal(lies, RunNumber.OfDigits(digits).CanLieIn(from, to), because);
}
