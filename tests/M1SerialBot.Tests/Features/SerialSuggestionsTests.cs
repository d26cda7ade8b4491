using FsCheck.Fluent;
using M1SerialBot.Bot.Features.Serial;
using M1SerialBot.Decoding.Tests.Properties;

namespace M1SerialBot.Tests.Features;

public sealed class SerialSuggestionsTests
{
    private static readonly SerialSuggestions Suggestions = new(ProgramRun.Content, ProgramRun.Content.Texts);

    [Theory]
    [InlineData("", "", "nothing is typed yet")]
    [InlineData("19", "19????=19????: Aug 1992 – Dec 1993, low confidence", "two digits are read as the first two")]
    [InlineData("1987", "1987??=1987??: Nov 1992 – Dec 1993, low confidence; 001987=001987: Feb 1988 – Nov 1988, low confidence", "what is missing may be unread, or zeros")]
    [InlineData("198765", "198765=198765: Nov 1992 – Dec 1993, low confidence", "what is whole is read")]
    [InlineData("198765 thanks", "198765=198765: Nov 1992 – Dec 1993, low confidence", "the serial alone is filled in")]
    [InlineData("19O765", "190765=Perhaps 190765", "what was not typed is not dated before it is chosen")]
    [InlineData("880219", "880219=880219: no reliable date", "a ROM label")]
    [InlineData("ABCD-1234-EFGH-5678", "", "a licence code is not repeated")]
    [InlineData("hello", "", "there is nothing to offer")]
    [InlineData("198765 012345", "198765=198765: Nov 1992 – Dec 1993, low confidence; 012345=012345: May 1988 – Jan 1989, low confidence", "of several each is offered")]
    public void What_is_typed_is_read_as_it_is_typed(string typed, string offered, string because)
    {
        var choices = string.Join("; ", Suggestions.For(typed).Select(choice => $"{choice.Value}={choice.Name}"));

        Assert.True(offered == choices, $"{because}: {choices}");
    }

    [Fact]
    public void Whatever_is_typed_the_choices_keep_to_Discords_limits()
    {
        var typed = Gen.OneOf(
            ArbMap.Default.GeneratorFor<string>(), Gen.Elements("1", "9", "O", "?", " ", "-", "M1EX", "A", "/").ListOf().Select(string.Concat));
        PropertyCheck.Holds(typed, text => Assert.InRange(Suggestions.For(text).Count, 0, 25));
    }
}
