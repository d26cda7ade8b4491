using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Interactions;

using static M1SerialBot.Tests.InProcessBot;

namespace M1SerialBot.Tests.Features;

/// <summary>Offers are only for the caller. The button that the caller presses does what was asked for.</summary>
public sealed class FaqOfferTests : IDisposable
{
    private const string Unsure = "my phone battery";
    private const string Title = "Battery low, or all sounds gone: is it dead?";

    private readonly InProcessBot _bot = new();

    public void Dispose() => _bot.Dispose();

    [Theory]
    [InlineData(Unsure, "offered", "a topic may be meant")]
    [InlineData("zzzz", "no-topic", "none is")]
    public void A_question_that_nothing_surely_answers_pings_nobody(string question, string outcome, string because)
    {
        var reply = _bot.Command("m1faq", ("topic", question), ("for", "600"));

        Assert.True((reply.Outcome, reply.Message!.IsPrivate, reply.Message.AllowedMentions.Users) == (outcome, true, null), because);
        Assert.Empty(reply.Message.Embeds);
    }

    [Fact]
    public void At_most_three_topics_are_offered()
    {
        var reply = _bot.Command("m1faq", ("topic", "battery, sysex, firmware, joystick, backlight"));

        Assert.Equal(("offered", 3), (reply.Outcome, reply.Message!.Components.Count));
    }

    [Fact]
    public void The_button_that_is_pressed_pings_whom_the_caller_asked_for()
    {
        var reply = _bot.Press(Button(_bot.Command("m1faq", ("topic", Unsure), ("for", "600")), Title));

        Assert.False(reply.Message!.IsPrivate);
        Assert.Equal("<@600>", reply.Message.Content);
        Assert.Equal([new Snowflake(600)], reply.Message.AllowedMentions.Users);
    }

    [Theory]
    [InlineData("everyone", false, "as asked for")]
    [InlineData("only-me", true, "as asked for")]
    public void The_button_that_is_pressed_shows_the_answer_to_those_whom_the_caller_asked_for(string show, bool isPrivate, string because)
    {
        var reply = _bot.Press(Button(_bot.Command("m1faq", ("topic", Unsure), ("show", show)), Title));

        Assert.True((isPrivate, "battery-low") == (reply.Message!.IsPrivate, reply.Outcome), because);
        Assert.Null(reply.Message.AllowedMentions.Users);
    }

    [Fact]
    public void The_list_where_there_is_no_topic_keeps_whom_it_is_for_as_well()
    {
        var reply = _bot.Choose(List(_bot.Command("m1faq", ("topic", "zzzz"), ("for", "600"))), "battery-low");

        Assert.Equal([new Snowflake(600)], reply.Message!.AllowedMentions.Users);
    }

    [Fact]
    public void Who_may_not_manage_messages_pings_nobody_with_the_button_either()
    {
        var id = Button(_bot.Command("m1faq", ("topic", Unsure), ("for", "600")), Title);

        var reply = _bot.Answer(_bot.Interaction(InteractionType.Component, new InteractionData { CustomId = id }, isModerator: false));

        Assert.True(reply.Message!.IsPrivate);
        Assert.Null(reply.Message.AllowedMentions.Users);
    }

    [Theory]
    [InlineData("m1:1:topic:battery-low", "a button of before")]
    [InlineData("m1:1:topic:battery-low|x|everyone", "one that somebody made up")]
    public void A_button_that_carries_nobody_answers_the_caller_alone(string id, string because) =>
        Assert.True(_bot.Press(id).Message is { IsPrivate: true, AllowedMentions.Users: null }, because);

    [Fact]
    public void What_a_message_may_be_about_comes_first_where_it_is_to_be_answered()
    {
        var list = _bot.Menu("Answer with M1 FAQ", "is there a way to brighten the backlight?").Message!.Components.SelectMany(row => row.Components).OfType<StringSelect>().Single();

        Assert.Equal("dim-screen", list.Options[0].Value);
    }
}
