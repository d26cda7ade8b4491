using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Tests.Miniature;

namespace M1SerialBot.Decoding.Tests.Decode;

public sealed class MaskTests
{
    [Theory]
    [InlineData("12?????", "12????? 0+7", "question marks")]
    [InlineData("12*****", "12????? 0+7", "stars")]
    [InlineData("12_____", "12????? 0+7", "underlines")]
    [InlineData("12xxxxx", "12????? 0+7", "the letter x")]
    [InlineData("12XXXXX", "12????? 0+7", "the letter X")]
    [InlineData("12•••••", "12????? 0+7", "bullets")]
    [InlineData("12·····", "12????? 0+7", "middle dots")]
    [InlineData("12●●●●●", "12????? 0+7", "circles")]
    [InlineData("12█████", "12????? 0+7", "blocks")]
    [InlineData("12?*_x•", "12????? 0+7", "all kinds together")]
    [InlineData("12 ?????", "12????? 0+8", "a blank between")]
    [InlineData("12-xxxxx", "12????? 0+8", "a dash between")]
    [InlineData("?200000", "?200000 0+7", "in front")]
    [InlineData("02?0?00", "02?0?00 0+7", "in the middle")]
    [InlineData("K1234?", "K1234? 0+6", "behind a letter")]
    [InlineData("Q7X-34567x", "Q7X-34567? 0+10 Q7X", "behind a name")]
    public void Every_sign_for_an_unread_digit_is_understood(string text, string serial, string because)
    {
        var found = SmallKnowledge.Decoder.Decode(text).Serial;

        Expect.Equal(serial, ResultText.Of(found), because);
        Assert.True(found!.IsMasked, because);
    }

    [Theory]
    [InlineData("0200000?", "0200000 0+7", "a question behind a whole number")]
    [InlineData("0200000???", "0200000 0+7", "an urgent one")]
    [InlineData("020000?", "020000? 0+7", "one digit is missing, so it stands for that")]
    [InlineData("12345678?", "12345678 0+8", "eight digits are a whole number too")]
    [InlineData("0200000\u200B?", "0200000 0+7", "with a zero-width space before it")]
    [InlineData("how old is 0200000?", "0200000 11+7", "in a sentence")]
    [InlineData("**0200000**", "0200000 2+7", "bold")]
    [InlineData("__0200000__", "0200000 2+7", "underlined")]
    [InlineData("*0200000*", "0200000 1+7", "slanted")]
    [InlineData("_0200000_?", "0200000 1+7", "slanted, and a question")]
    [InlineData("`0200000`", "0200000 1+7", "as code")]
    [InlineData("||0200000||", "0200000 2+7", "hidden")]
    [InlineData("~~0200000~~", "0200000 2+7", "struck out")]
    [InlineData("*12?????*", "12????? 1+7", "emphasis around unread digits")]
    [InlineData("**S/N 0200000**", "0200000 6+7", "emphasis around label and number")]
    public void Marks_around_a_whole_number_are_no_digits(string text, string serial, string because) =>
        Expect.Equal(serial, ResultText.Of(SmallKnowledge.Decoder.Decode(text).Serial), because);

    [Theory]
    [InlineData("???????", "nothing is known of it")]
    [InlineData("xxxxxxx", "nor here")]
    public void Unread_digits_alone_are_no_serial(string text, string because)
    {
        var result = SmallKnowledge.Decoder.Decode(text);

        Expect.Equal(Outcome.Unreadable, result.Outcome, because);
        Expect.Equal("M1-E01@0", ResultText.Of(result.Problems), because);
    }
}
