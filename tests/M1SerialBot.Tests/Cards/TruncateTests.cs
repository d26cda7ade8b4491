using FsCheck;
using FsCheck.Fluent;
using M1SerialBot.Bot.Cards;
using M1SerialBot.Decoding.Tests.Properties;

namespace M1SerialBot.Tests.Cards;

public sealed class TruncateTests
{
    [Theory]
    [InlineData("one two", 7, "one two", "what fits stays")]
    [InlineData("one two three", 10, "one two…", "the cut comes between words")]
    [InlineData("onetwothree", 6, "onetw…", "a word that is too long is cut all the same")]
    [InlineData("ab🎹cd", 4, "ab…", "no character is cut in two")]
    public void A_text_is_cut_to_its_room(string text, int most, string expected, string because) =>
        Assert.True(expected == Truncate.Text(text, most), $"{because}: {Truncate.Text(text, most)}");

    [Fact]
    public void Lines_that_do_not_fit_are_counted() =>
        Assert.Equal("one\nand 2 more", Truncate.Lines(["one", "two two two", "three three"], 16, count => $"and {count} more"));

    [Fact]
    public void Lines_that_fit_stay() => Assert.Equal("one\ntwo", Truncate.Lines(["one", "two"], 7, _ => "more"));

    [Fact]
    public void Nothing_is_ever_longer_than_its_room()
    {
        var texts = ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get);
        var cases = texts.NonEmptyListOf().Zip(Gen.Choose(1, 60));
        PropertyCheck.Holds(cases, pair =>
        {
            Assert.True(Truncate.Text(pair.Item1[0], pair.Item2).Length <= pair.Item2);
            Assert.True(Truncate.Lines([.. pair.Item1], pair.Item2, count => $"{count}").Length <= pair.Item2);
        });
    }
}
