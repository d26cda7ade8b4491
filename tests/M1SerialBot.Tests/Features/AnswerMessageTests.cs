using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Interactions;

using static M1SerialBot.Tests.InProcessBot;

namespace M1SerialBot.Tests.Features;

/// <summary>A moderator answers a message: send or preview the likeliest topic, or choose another.</summary>
public sealed class AnswerMessageTests : IDisposable
{
    private const string Send = "Send \"Battery low\"";
    private const string MoreAndSources = "More and sources";

    private readonly InProcessBot _bot = new();

    public void Dispose() => _bot.Dispose();

    [Theory]
    [InlineData("battery low", "Send \"Battery low\", Preview", "a topic answers it")]
    [InlineData("my phone battery", "Send \"Battery low\", Preview", "a topic comes near")]
    [InlineData("thank you", "", "nothing comes near")]
    [InlineData("", "", "there's no text, perhaps only a picture")]
    public void The_likeliest_topic_has_buttons(string message, string buttons, string because)
    {
        var reply = Asked(message);

        Assert.True(string.Join(", ", Components(reply).OfType<Button>().Select(button => button.Label)) == buttons, because);
        Assert.True(reply.Message!.IsPrivate);
        Assert.Single(Components(reply).OfType<StringSelect>());
        Assert.Equal(buttons.Length == 0, reply.Message.Content!.StartsWith("No topic clearly answers", StringComparison.Ordinal));
    }

    [Fact]
    public void One_press_sends_the_short_form_to_the_author()
    {
        var sent = _bot.Press(Button(Asked("battery low"), Send));

        Assert.Equal((ReplyType.Message, false, "battery-low"), (sent.Type, sent.Message!.IsPrivate, sent.Outcome));
        Assert.Equal($"<@{Author}> https://discord.com/channels/{Guild}/{Channel}/900", sent.Message.Content);
        Assert.Equal([Author], sent.Message.AllowedMentions.Users);
        var embed = Assert.Single(sent.Message.Embeds);
        Assert.DoesNotContain("CR2032", embed.Description, StringComparison.Ordinal);
        Assert.Empty(embed.Fields);
    }

    [Fact]
    public void A_preview_shows_the_moderator_what_everybody_would_see()
    {
        var asked = Asked("battery low");

        var preview = _bot.Press(Button(asked, "Preview"));
        var sent = _bot.Press(Button(preview, Send));

        Assert.Equal((ReplyType.UpdateMessage, true, "previewed"), (preview.Type, preview.Message!.IsPrivate, preview.Outcome));
        Assert.Null(preview.Message.AllowedMentions.Users);
        Assert.Equal(Assert.Single(sent.Message!.Embeds).Description, Assert.Single(preview.Message.Embeds).Description);
        Assert.Equal([Author], sent.Message.AllowedMentions.Users);
    }

    [Fact]
    public void Another_topic_can_be_chosen_after_a_preview()
    {
        var preview = _bot.Press(Button(Asked("battery low"), "Preview"));

        var sent = _bot.Choose(List(preview), "dim-screen");

        Assert.Equal((false, "dim-screen"), (sent.Message!.IsPrivate, sent.Outcome));
    }

    [Fact]
    public void Anybody_can_open_the_whole_answer_privately()
    {
        var sent = _bot.Press(Button(Asked("battery low"), Send));

        var whole = _bot.Answer(_bot.Interaction(InteractionType.Component, new InteractionData { CustomId = Button(sent, MoreAndSources) }, isModerator: false));

        var embed = Assert.Single(whole.Message!.Embeds);
        Assert.True(whole.Message.IsPrivate);
        Assert.StartsWith(sent.Message!.Embeds[0].Description!, embed.Description, StringComparison.Ordinal);
        Assert.Contains("CR2032", embed.Description, StringComparison.Ordinal);
        Assert.Equal("Sources", Assert.Single(embed.Fields).Name);
        Assert.Contains("last reviewed on", embed.Footer!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("command")]
    [InlineData("offer")]
    [InlineData("missing")]
    [InlineData("menu")]
    [InlineData("button")]
    [InlineData("preview")]
    public void Somebody_new_is_pointed_to_what_was_answered_above(string way)
    {
        _bot.Command("m1faq", ("topic", "battery-low"), ("for", "601"));

        var reply = way switch
        {
            "command" => _bot.Command("m1faq", ("topic", "battery-low"), ("for", $"{Author}")),
            "offer" => _bot.Press(Button(_bot.Command("m1faq", ("topic", "my phone battery"), ("for", $"{Author}")), "Battery low, or all sounds gone: is it dead?")),
            "missing" => _bot.Choose(List(_bot.Command("m1faq", ("topic", "zzzz"), ("for", $"{Author}"))), "battery-low"),
            "menu" => _bot.Choose(List(Asked("battery low")), "battery-low"),
            "button" => _bot.Press(Button(Asked("battery low"), Send)),
            _ => _bot.Press(Button(_bot.Press(Button(Asked("battery low"), "Preview")), Send)),
        };

        Assert.Equal(("pointed", false), (reply.Outcome, reply.Message!.IsPrivate));
        Assert.StartsWith($"<@{Author}>, answered above: https://discord.com/channels/{Guild}/{Channel}/", reply.Message.Content, StringComparison.Ordinal);
        Assert.Equal([Author], reply.Message.AllowedMentions.Users);
        Assert.Empty(reply.Message.Embeds);
    }

    [Theory]
    [InlineData("m1:1:pick:900|600|battery-low", false, "refused", "a member sends")]
    [InlineData("m1:1:preview:900|600|battery-low", false, "refused", "a member previews")]
    [InlineData("m1:1:pick:900|600|gone", true, "unknown", "the topic is gone")]
    [InlineData("m1:1:preview:x|600|battery-low", true, "unknown", "somebody made it up")]
    public void What_cannot_be_sent_is_answered_privately(string id, bool isModerator, string outcome, string because)
    {
        var reply = _bot.Answer(_bot.Interaction(InteractionType.Component, new InteractionData { CustomId = id }, isModerator));

        Assert.True((reply.Message!.IsPrivate, reply.Outcome) == (true, outcome), $"{because}: {reply.Outcome}");
        Assert.Empty(reply.Message.Embeds);
    }

    private Reply Asked(string message) => _bot.Menu("Answer with M1 FAQ", message);

    private static IEnumerable<Component> Components(Reply reply) => reply.Message!.Components.SelectMany(row => row.Components);
}
