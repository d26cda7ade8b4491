using M1SerialBot.Decoding.Tests.Miniature;

namespace M1SerialBot.Decoding.Tests.Scanning;

/// <summary>Digits that the writer wasn't sure of. A run of the small knowledge has seven digits.</summary>
public sealed class DoubtfulDigitTests
{
    [Theory]
    [InlineData("020000[0]", "020000?", "an editor's bracket")]
    [InlineData("020000[0?]", "020000?", "with a question")]
    [InlineData("020000(8)", "020000?", "round")]
    [InlineData("020000{0,8}", "020000?", "curly, with two readings")]
    [InlineData("020000[08]", "020000?", "two readings without a sign between them")]
    [InlineData("020[08]000", "020?000", "in the middle")]
    [InlineData("020000(0/8)", "020000?", "with a stroke between them")]
    [InlineData("0200000/8", "020000?", "two readings of the last digit")]
    [InlineData("020000/8", "020000?", "one that is missing")]
    [InlineData("0200000 or 8", "020000?", "with a word")]
    [InlineData("020000 0 or 8", "020000?", "apart")]
    [InlineData("02000 0 or 8 0", "02000?0", "apart, in the middle")]
    public void A_doubtful_digit_counts_as_unread(string text, string serial, string because)
    {
        var result = SmallKnowledge.Decoder.Decode(text);

        Expect.Equal(serial, result.Serial?.Text, because);
        Expect.Equal((0, text.Length), (result.Serial!.Start, result.Serial.Start + result.Serial.Length), because);
    }

    [Theory]
    [InlineData("S/N 0200000[1] as in the list", "0200000", "a footnote")]
    [InlineData("S/N 0200000 or more", "0200000", "a word, and no digit after it")]
    [InlineData("S/N 0200000 or S/N 0300000", "0200000 0300000", "two serials")]
    [InlineData("S/N 0200000 (1991)", "0200000", "a blank before the bracket")]
    [InlineData("S/N 0200000 (12)", "0200000", "two digits in round brackets")]
    public void Other_brackets_and_words_leave_a_number_alone(string text, string serials, string because) =>
        Expect.Equal(serials, string.Join(' ', SmallKnowledge.Decoder.FindAll(text).Serials.Select(serial => serial.Text)), because);
}
