using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Values;
using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Tests.Features;

public sealed class ListingTests : IDisposable
{
    private const int LongestMessage = 600;

    private readonly InProcessBot _bot = new();

    public void Dispose() => _bot.Dispose();

    [Fact]
    public void A_message_to_the_seller_fits_however_much_there_is_to_ask()
    {
        var texts = ProgramRun.Content.Texts;
        var questions = Enum.GetValues<ListingTopic>().Where(topic => topic != ListingTopic.Price).Select(topic => texts.Get(DefinitionTextKeys.Question(topic)));

        var longest = questions.OrderByDescending(question => question.Length).Take(3).Select((question, at) => $"{at + 1}. {question}");

        Assert.InRange(string.Join('\n', [texts.ListingGreeting(model: "M1REX"), .. longest, texts.ListingThanks]).Length, 1, LongestMessage);
    }

    [Theory]
    [InlineData("Korg M1, made in 1990. S/N 198765", "the number in the text")]
    [InlineData("Korg M1EX, M1EX-87654, keys dead", "a number with its model")]
    [InlineData("Korg M1 s/n 4567, keys dead", "a number with missing digits")]
    public void The_plain_line_shows_no_more_than_three_digits_of_a_serial(string text, string because)
    {
        var digits = Check(text).Message!.Content!.Split(' ').Select(word => word.Count(char.IsAsciiDigit));

        Assert.All(digits.Where((_, at) => at < 3), count => Assert.True(count <= 4, because));
        Assert.DoesNotContain("198765", Check(text).Message!.Content, StringComparison.Ordinal);
        Assert.DoesNotContain("87654", Check(text).Message!.Content, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my key: ABCD-1234-EFGH-5678, Korg M1, keys dead", "a licence isn't repeated, whatever else is in the text")]
    [InlineData("198765", "a serial alone gets its card")]
    [InlineData("my M1 is 198765", "a model's name makes no listing")]
    public void What_is_no_listing_is_answered_as_a_serial(string text, string because) =>
        Assert.True(!Check(text).Message!.Embeds.Any(embed => embed.Fields.Any(field => field.Name == ProgramRun.Content.Texts.ListingMessage)), because);

    [Fact]
    public void Nobody_else_sees_a_listing() => Assert.True(Check("Korg M1, keys dead").Message!.IsPrivate);

    [Fact]
    public void The_serials_card_comes_with_what_the_listing_says()
    {
        var card = _bot.Press(InProcessBot.Button(Check("Korg M1, S/N 198765, made in 1990, chips dated 9310"), "Date this serial"));

        Assert.Equal(ReplyType.Message, card.Type);
        Assert.Contains("1993", card.Message!.Embeds[0].Title, StringComparison.Ordinal);
        Assert.Contains("1990", card.Message.Embeds[0].Fields[0].Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_serial_in_doubt_is_offered_beside_the_listing()
    {
        var listing = Check("Korg M1 s/n 4567, dead keys, 90 EUR");

        var card = _bot.Press(InProcessBot.Button(listing, "Read as 004567"));

        Assert.Equal("Probably 1988", card.Message!.Embeds[0].Title);
    }

    [Fact]
    public void An_old_share_button_of_a_claim_that_is_gone_says_so() =>
        Assert.Equal(ProgramRun.Content.Texts.ComponentOld, _bot.Press("m1:1:claims:gone").Message!.Content);

    [Fact]
    public void A_text_input_takes_as_much_as_Discord_allows()
    {
        var input = Assert.IsType<TextInput>(Assert.Single(_bot.Command("m1listing").Modal!.Components).Component);

        Assert.Equal((4000, TextInputStyle.Paragraph, true), (input.MaxLength, input.Style, input.Required));
    }

    private Reply Check(string text) => _bot.Submit("m1:1:listing", ("text", [text]));
}
