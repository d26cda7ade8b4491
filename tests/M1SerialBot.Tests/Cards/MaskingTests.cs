using FsCheck.Fluent;
using M1SerialBot.Bot.Cards;
using M1SerialBot.Decoding.Tests.Properties;

namespace M1SerialBot.Tests.Cards;

public sealed class MaskingTests
{
    [Theory]
    [InlineData("198765", "198xxx", "three digits stay")]
    [InlineData("M1EX-87654", "M1EX-876xx", "the digit of the model's name is not one of them")]
    [InlineData("A12345", "A123xx", "nor is a letter")]
    [InlineData("19????", "19????", "what is unread is hidden already")]
    [InlineData("1?87?5", "1?87?x", "unread digits do not count")]
    public void Most_of_a_serial_is_hidden(string serial, string masked, string because) => Assert.True(masked == Masking.Of(serial), because);

    [Theory]
    [InlineData("S/N 198765, thanks", "S/N 198xxx, thanks", "only the serial is hidden")]
    [InlineData("1 9 8 7 6 5", "1 9 8 x x x", "blanks between digits do not help")]
    [InlineData("19-87-65", "19-8x-xx", "nor do dashes")]
    [InlineData("M1EX87654", "M1EX876xx", "a name that is glued to it stays whole")]
    [InlineData("m1ex - 87654", "m1ex - 876xx", "in any spelling")]
    [InlineData("１９８７６５", "１９８xxx", "full-width digits are digits")]
    public void A_result_is_told_of_a_hidden_serial(string text, string masked, string because)
    {
        var result = Masking.Of(ProgramRun.Content.Decoder.Decode(text));

        Assert.True(masked == result.Input, $"{because}: {result.Input}");
        Assert.DoesNotContain("8765", result.Serial!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_surrounds_a_serial_no_more_than_three_of_its_digits_stay_together()
    {
        var cases = Gen.Elements("", "S/N ", "my M1 ", "M1EX-", "M1EX", "A", "serial: ", "Korg M1EX no. ").Zip(Gen.Choose(1, 299_999));
        PropertyCheck.Holds(cases, pair =>
        {
            var text = pair.Item1 + pair.Item2.ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
            var result = Masking.Of(ProgramRun.Content.Decoder.Decode(text));
            if (result.Serial is { } serial)
            {
                Assert.DoesNotMatch(@"\d{4}", serial.Text);
                Assert.DoesNotMatch(@"\d{4}", result.Input.Substring(serial.Start, serial.Length).Replace("M1", "M", StringComparison.Ordinal));
            }
        });
    }
}
