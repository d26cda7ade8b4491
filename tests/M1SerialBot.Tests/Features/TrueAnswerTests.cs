using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Features.Serial;
using M1SerialBot.Decoding.Tests;
using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Tests.Features;

/// <summary>Answers claim no more than the evidence supports.</summary>
public sealed class TrueAnswerTests : IDisposable
{
    private readonly InProcessBot _bot = new();

    [Theory]
    [InlineData("912345", "the first digit is said to be the year")]
    [InlineData("345678", "the same, and past the run")]
    [InlineData("1987654", "seven digits")]
    [InlineData("8812345", "eight would be 1988")]
    [InlineData("A12345", "a letter is said to name a factory")]
    [InlineData("M1EX-87654", "a prefix that nobody has seen")]
    [InlineData("M1R 003421", "nobody knows how the racks' numbers run")]
    public void What_only_hearsay_dates_gets_no_date(string serial, string because)
    {
        var card = _bot.Command("m1serial", ("serial", serial)).Message!;

        Expect.Equal("No reliable date", card.Embeds[0].Title, because);
        Expect.Equal(ResultColor.CannotTell, card.Embeds[0].Color, because);
        Assert.EndsWith(": no reliable date.", card.Content, StringComparison.Ordinal);
        Assert.Empty(card.Files);
        Assert.DoesNotContain(Labels(card), label => label == "Share");
    }

    [Theory]
    [InlineData("8812345", "a contradicted claim")]
    [InlineData("A12345", "a production span")]
    public void What_only_hearsay_dates_is_never_shown_to_others(string serial, string because)
    {
        var asked = _bot.Command("m1serial", ("serial", serial), ("show", "everyone")).Message!;
        var shared = _bot.Press($"m1:1:share:{serial}||||").Message!;

        Assert.True(asked.IsPrivate, because);
        Assert.True(shared.IsPrivate, because);
    }

    [Theory]
    [InlineData("912345", "198765", "one that only a contradicted claim dates")]
    [InlineData("DX7 123456", "198765", "one of another instrument")]
    [InlineData("M1R 003421", "M1R 004000", "two of which nobody knows the run")]
    public void A_comparison_tells_no_date_that_a_card_would_not(string first, string second, string because)
    {
        var card = _bot.Command("m1compare", ("first", first), ("second", second), ("show", "everyone")).Message!;

        Assert.True(card.IsPrivate, because);
        Assert.DoesNotContain("confidence", card.Embeds[0].Fields[0].Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("912345", "912345: no reliable date", "only a contradicted claim dates it")]
    [InlineData("A12345", "A12345: no reliable date", "a production span is no date")]
    [InlineData("54321", "054321: Apr 1989 – Jan 1990, low confidence", "five digits are a number with a zero in front")]
    public void What_is_offered_while_somebody_types_says_the_same(string typed, string offer, string because) =>
        Expect.Equal(offer, new SerialSuggestions(ProgramRun.Content, ProgramRun.Content.Texts).For(typed)[0].Name, because);

    [Theory]
    [InlineData("my bank account is 12345678", "an account")]
    [InlineData("Roland JV-1080 serial 123456", "another maker's number")]
    [InlineData("Yamaha DX7, serial number 123456, mint", "another maker's number with a label")]
    [InlineData("made 1988-1995", "two years")]
    [InlineData("made 1988–95, sold 1990/91", "two years, the second short")]
    [InlineData("order 8812345678", "an order")]
    public void A_message_without_a_serial_gets_no_date(string text, string because)
    {
        var card = _bot.Menu("Check M1 listing", text).Message!;

        Expect.Equal("No serial found", card.Embeds[0].Title, because);
    }

    [Theory]
    [InlineData("Korg M1, Baujahr 1990, Seriennummer 123456")]
    [InlineData("M1R mit Handbuch, serial no. 003421")]
    public void Nothing_is_said_to_fit_where_only_the_model_was_a_clue(string text)
    {
        var card = _bot.Menu("Check M1 listing", text).Message!;

        Assert.DoesNotContain(card.Embeds[0].Fields, field => field.Value.Contains("fit", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_racks_number_stays_a_racks_when_a_button_is_pressed()
    {
        var listing = _bot.Menu("Check M1 listing", "M1R with manual, serial no. 003421");
        var card = _bot.Press(InProcessBot.Button(listing, "Date this serial"));
        var evidence = _bot.Press(InProcessBot.Button(card, "Why no date?")).Message!;

        Expect.Equal("Why no date?", evidence.Embeds[0].Title, "the keyboard's curve says nothing of it");
        Assert.DoesNotContain("conflict", evidence.Embeds[0].Description!, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Evidence_is_of_the_model_that_it_is_shown_for()
    {
        var rack = _bot.Press("m1:1:evidence:A12345||||").Message!.Embeds[0].Description!;
        var larger = _bot.Press("m1:1:evidence:A12345|M1REX|||").Message!.Embeds[0].Description!;

        Assert.DoesNotContain("1.12", rack, StringComparison.Ordinal);
        Assert.Contains("1.12", larger, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FS: Korg M1 s/n 4567", "Four digits: is it 004567?", "a labelled number is asked about")]
    [InlineData("FS: Korg M1 s/n 45678", "Probably 1989", "five digits are read")]
    public void A_labelled_number_with_missing_digits_is_not_passed_over(string text, string title, string because) =>
        Expect.Equal(title, _bot.Menu("Check M1 listing", text).Message!.Embeds[0].Title, because);

    [Fact]
    public void Who_means_the_plug_in_is_shown_the_way() =>
        Assert.Contains("I mean the plug-in", Labels(_bot.Command("m1serial", ("serial", "ABCD-1234-EFGH-5678")).Message!));

    [Fact]
    public void A_chip_label_is_read_as_nothing_else()
    {
        var card = _bot.Command("m1serial", ("serial", "880219")).Message!;

        Assert.DoesNotContain(card.Embeds[0].Fields, field => field.Value.Contains("year", StringComparison.Ordinal));
    }

    [Fact]
    public void Another_rack_is_told_no_causes_that_do_not_touch_it()
    {
        var card = _bot.Command("m1serial", ("serial", "M3R 012345")).Message!;

        Assert.DoesNotContain("Innocent causes", card.Embeds[0].Description! + string.Concat(card.Embeds[0].Fields.Select(field => field.Value)), StringComparison.Ordinal);
    }

    public void Dispose() => _bot.Dispose();

    private static List<string> Labels(Message card) => [.. card.Components.SelectMany(row => row.Components).OfType<Button>().Select(button => button.Label)];
}
