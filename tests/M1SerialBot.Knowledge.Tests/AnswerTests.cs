using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>The answers that the project has promised.</summary>
public sealed class AnswerTests
{
    [Theory]
    [InlineData("54321", "054321", "a zero was left out")]
    [InlineData("00001", "000001", "the first number that one page names")]
    [InlineData("s/n 45678", "045678", "a label")]
    [InlineData("s/n 0042", "000042", "labelled and padded")]
    public void Zeros_that_were_left_out_are_put_back(string text, string serial, string because)
    {
        var result = RealKnowledge.Decoder.Decode(text);

        Assert.True(serial == result.Serial?.Text && result.Window == RealKnowledge.Decoder.Decode(serial).Window, because);
        Assert.Equal("M1-E12", Assert.Single(result.Problems).Code);
    }

    [Theory]
    [InlineData("FS: Korg M1 s/n 45678, 400 EUR, 10115 Berlin", "045678", "a label; the others are a price and a postcode")]
    [InlineData("Korg M1 45678", "045678", "the name beside it")]
    [InlineData("10115 Berlin, Korg M1", "", "a bare number is a postcode as well")]
    [InlineData("Roland JV-1080 serial 123456", "", "another maker's")]
    [InlineData("my bank account is 12345678", "", "nothing calls it a serial")]
    [InlineData("Korg M1, made 1988-1995", "", "two years")]
    [InlineData("Yamaha DX7 s/n 123456 and Korg M1 s/n 198765", "198765", "each number is that of the instrument before it")]
    public void Running_text_gives_up_its_serial_alone(string text, string serials, string because) =>
        Assert.True(serials == string.Join(' ', RealKnowledge.Decoder.FindAll(text).Serials.Select(serial => serial.Text)), because);

    [Theory]
    [InlineData("012345", "sequence", "the origin article's first example, 1988 or 1989")]
    [InlineData("198765", "sequence", "its second example, 1992 or 1993")]
    [InlineData("100000", "sequence", "the milestone of November 1990 lies in it")]
    [InlineData("002100", "sequence", "a unit that was seen")]
    [InlineData("250000", "sequence", "the end of the believed run")]
    [InlineData("250001", "sequence", "past the end only the form is left")]
    [InlineData("300000", "sequence", "the last number that the run is read for")]
    [InlineData("300001", "year-digit", "too high for the run, so the folklore leads")]
    [InlineData("912345", "year-digit", "9 is said to mean 1989")]
    [InlineData("901234", "year-digit", "the first digit leads, the pair is shown beside it")]
    [InlineData("8123456", "year-digit", "seven digits, as the article claims of older units")]
    [InlineData("81234567", "year-digit", "and eight")]
    [InlineData("A12345", "m1r-letter", "the span of the rack")]
    [InlineData("B12345", "m1r-letter", "whatever the letter")]
    [InlineData("C12345", "m1r-letter", "and whatever follows it")]
    [InlineData("M1EX-87654", "m1ex-prefix", "said to be one of the last")]
    [InlineData("M1EX-12345", "m1ex-prefix", "said to come before those")]
    [InlineData("M1EX-69999", "m1ex-prefix", "the last one before those")]
    [InlineData("M1EX-70000", "m1ex-prefix", "the first of those")]
    [InlineData("19????", "sequence", "everything from 190000 to 199999")]
    [InlineData("19", "sequence", "the same, typed short")]
    public void A_serial_is_dated_by_the_reading_that_leads(string serial, string lead, string because)
    {
        var result = RealKnowledge.Decoder.Decode(serial);

        Assert.True(result.Outcome == Outcome.Decoded, $"{serial}: {result.Outcome}; {because}");
        Assert.Equal((lead, result.Lead!.Window!.Value.Intersect(result.Window!.Value)), (result.Lead.Format, result.Window));
    }

    [Theory]
    [InlineData("8123456", "1988-02..1988-12", "the first digit means 1988, and the first M1 came in February")]
    [InlineData("??5678", "1988-03..1995-12", "any of several readings")]
    public void Nothing_is_dated_before_the_first_M1(string serial, string window, string because) =>
        Assert.True(window == RealKnowledge.Decoder.Decode(serial).Window.ToString(), because);

    [Theory]
    [InlineData("880219", Outcome.Unknown, "M1-E09", 0, "the label of an M1's ROM")]
    [InlineData("880606", Outcome.Unknown, "M1-E09", 0, "the label of a rack's ROM")]
    [InlineData("712345", Outcome.Unknown, "M1-E05", 0, "no reading has a year for it")]
    [InlineData("D12345", Outcome.Unknown, "M1-E13", 0, "a letter that no page gives")]
    [InlineData("M3R 012345", Outcome.Unknown, "M1-E06", 4, "another instrument's number")]
    [InlineData("000000", Outcome.Unreadable, "M1-E01", 0, "no unit carries only zeros")]
    [InlineData("999999999", Outcome.Unreadable, "M1-E04", 0, "nine digits are no serial's")]
    [InlineData("hello", Outcome.Unreadable, "M1-E01", 0, "there is no number in it")]
    [InlineData("", Outcome.Unreadable, "M1-E01", 0, "there is nothing in it")]
    [InlineData("\0\0\0", Outcome.Unreadable, "M1-E01", 0, "NUL is no digit")]
    [InlineData("🎹🎶", Outcome.Unreadable, "M1-E01", 0, "nor is an emoji")]
    [InlineData("אבג", Outcome.Unreadable, "M1-E01", 0, "nor is a letter that runs right to left")]
    [InlineData("O12345", Outcome.Unreadable, "M1-E02", 0, "an O is not quietly read as a zero")]
    [InlineData("1234", Outcome.Unreadable, "M1-E03", 0, "too many digits are missing")]
    [InlineData("0042", Outcome.Unreadable, "M1-E03", 0, "zeros in front, and nothing calls it a serial")]
    [InlineData("DX7 123456", Outcome.Unknown, "M1-E06", 4, "the serial of another maker's instrument")]
    [InlineData("Roland JV-1080 serial 123456", Outcome.Unknown, "M1-E06", 22, "the same with a label")]
    [InlineData("ABCD-1234-EFGH-5678", Outcome.Unreadable, "M1-E07", 0, "a licence code")]
    [InlineData("198765 or 012345", Outcome.Ambiguous, "M1-E08", 0, "two serials")]
    public void What_cannot_be_dated_gets_the_proper_problem(string text, Outcome outcome, string code, int position, string because)
    {
        var result = RealKnowledge.Decoder.Decode(text);

        Assert.True(result.Window is null, $"{text}: {result.Window}; {because}");
        Assert.Equal(outcome, result.Outcome);
        Assert.Equal((code, position), (result.Problems[0].Code, result.Problems[0].Position));
    }

    [Theory]
    [InlineData("Fender Strat serial 123456", "Fender Strat", "the model's name has its maker's in it")]
    [InlineData("Yamaha DX7 serial 123456", "Yamaha DX7", "it hasn't")]
    public void Another_instrument_is_called_by_its_name(string text, string name, string because) =>
        Assert.True(RealKnowledge.Decoder.Decode(text).Problems.OfType<AnotherModel>().Single().Model == name, because);

    [Fact]
    public void Ten_kilobytes_of_noise_get_a_problem_and_no_date()
    {
        var noise = string.Concat(Enumerable.Range(0, 10 * 1024).Select(at => (char)(33 + (at * 7919 % 90))));

        var result = RealKnowledge.Decoder.Decode(noise);

        Assert.Null(result.Window);
        Assert.NotEmpty(result.Problems);
    }

    [Theory]
    [InlineData("248000", "the M1")]
    [InlineData("210000", "the M1R")]
    [InlineData("124000", "the M3R")]
    public void A_list_price_inside_the_run_is_read_and_named(string serial, string model)
    {
        var result = RealKnowledge.Decoder.Decode(serial);

        Assert.Equal(Outcome.Decoded, result.Outcome);
        Assert.Contains($"list price of {model} in Japan", Assert.IsType<ListPrice>(Assert.Single(result.Problems)).Evidence.Statement, StringComparison.Ordinal);
    }

    [Fact]
    public void Number_100000_is_in_a_museum_by_the_word_of_Korgs_spokesman()
    {
        var evidence = RealKnowledge.Decoder.Decode("100000").Lead!.Evidence[0];

        Assert.Equal(("seen-100000", Grade.Documented), (evidence.Rule, evidence.Grade));
    }
}
