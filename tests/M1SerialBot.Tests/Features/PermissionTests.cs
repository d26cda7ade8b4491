using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Models.Interactions;

using static M1SerialBot.Tests.InProcessBot;

namespace M1SerialBot.Tests.Features;

/// <summary>Who may do what. The bot checks it even though Discord's settings do too.</summary>
public sealed class PermissionTests : IDisposable
{
    private readonly InProcessBot _bot = new();

    public void Dispose() => _bot.Dispose();

    [Fact]
    public void A_moderator_can_have_one_user_pinged_and_nobody_else()
    {
        var reply = _bot.Command("m1faq", ("topic", "battery-low"), ("for", "600"));

        Assert.False(reply.Message!.IsPrivate);
        Assert.Equal("<@600>", reply.Message.Content);
        Assert.Equal([new Snowflake(600)], reply.Message.AllowedMentions.Users);
        Assert.Empty(reply.Message.AllowedMentions.Parse);
    }

    [Fact]
    public void Who_may_not_manage_messages_gets_the_answer_alone_and_pings_nobody()
    {
        var reply = AsMember("m1faq", ("topic", "battery-low"), ("for", "600"));

        Assert.True(reply.Message!.IsPrivate);
        Assert.Null(reply.Message.AllowedMentions.Users);
        Assert.DoesNotContain("600", reply.Message.Content, StringComparison.Ordinal);
    }

    [Fact]
    public void In_direct_messages_nobody_is_pinged()
    {
        var interaction = Given("m1faq", ("topic", "battery-low"), ("for", "600")) with { GuildId = null, Member = null, User = new User { Id = Caller } };

        var reply = _bot.Answer(interaction);

        Assert.True(reply.Message!.IsPrivate);
        Assert.Null(reply.Message.AllowedMentions.Users);
    }

    [Fact]
    public void Everybody_may_show_an_answer_to_everyone_without_a_ping() =>
        Assert.False(AsMember("m1faq", ("topic", "battery-low"), ("show", "everyone")).Message!.IsPrivate);

    [Fact]
    public void Answering_a_message_pings_its_author_and_nobody_else_and_links_it()
    {
        var reply = _bot.Choose(List(_bot.Menu("Answer with M1 FAQ", "@everyone <@1> battery low")), "battery-low");

        Assert.Equal(ReplyType.Message, reply.Type);
        Assert.Equal([Author], reply.Message!.AllowedMentions.Users);
        Assert.Equal($"<@{Author}> https://discord.com/channels/{Guild}/{Channel}/900", reply.Message.Content);
    }

    [Theory]
    [InlineData("the menu")]
    [InlineData("the list")]
    public void Whoever_may_not_manage_messages_is_refused_politely_although_Discord_hides_it(string what)
    {
        var menu = _bot.Interaction(InteractionType.Command, new InteractionData { Name = "Answer with M1 FAQ" }, isModerator: false);
        var list = _bot.Interaction(InteractionType.Component, new InteractionData { CustomId = "m1:1:pick:900|600", Values = ["battery-low"] }, isModerator: false);

        var reply = _bot.Answer(what == "the menu" ? menu : list);

        Assert.True(reply.Message!.IsPrivate);
        Assert.Equal("refused", reply.Outcome);
        Assert.Equal("This is for people who can manage messages here.", reply.Message.Content);
    }

    [Theory]
    [InlineData(500UL, false, true, "whoever asked for it")]
    [InlineData(501UL, true, true, "whoever manages messages")]
    [InlineData(501UL, false, false, "nobody else")]
    public void A_public_answer_is_deleted_by_those_who_may(ulong user, bool isModerator, bool isDeleted, string because)
    {
        var id = Button(_bot.Command("m1serial", ("serial", "198765"), ("show", "everyone")), "Delete");
        var pressed = _bot.Interaction(InteractionType.Component, new InteractionData { CustomId = id }, isModerator);

        var reply = _bot.Answer(pressed with { Member = pressed.Member! with { User = new User { Id = new Snowflake(user) } } });

        Assert.True(isDeleted == (reply.AfterResponse == ResponseAction.DeleteOriginal), because);
        Assert.Equal(isDeleted ? ReplyType.DeferredUpdate : ReplyType.Message, reply.Type);
    }

    private Reply AsMember(string name, params (string, string)[] options) => _bot.Answer(Given(name, options));

    private Interaction Given(string name, params (string Name, string Value)[] options) =>
        _bot.CommandInteraction(name, options) with { Member = new Member { User = new User { Id = Caller }, Permissions = ChannelPermissions.None } };
}
