using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Models.Messages;
using M1SerialBot.DiscordApi.Tests;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;

namespace M1SerialBot.Tests.Commands;

public sealed class CommandRouterTests
{
    private readonly Mock<IBotCommand> _command = new(MockBehavior.Strict);
    private readonly Mock<IBotFeature> _feature = new(MockBehavior.Strict);
    private Func<CustomId, Reply>? _action;
    private readonly FaultReporter _faults = new(NullLogger<FaultReporter>.Instance, NoMeters.Instance, TimeProvider.System);

    public CommandRouterTests()
    {
        _command.Setup(command => command.Name).Returns("m1serial");
        _feature.Setup(feature => feature.Commands).Returns(() => [_command.Object]);
        _feature.Setup(feature => feature.Actions).Returns([new ComponentAction("show", (_, id) => _action!(id))]);
    }

    [Fact]
    public void A_command_is_found_by_its_name()
    {
        var expected = Reply.WithMessage(new Message { Content = "answer" });
        _command.Setup(command => command.Handle(It.IsAny<CommandContext>())).Returns(expected);

        Assert.Equal(expected with { Handler = "m1serial" }, Answer(InteractionType.Command, new InteractionData { Name = "m1serial" }));
    }

    [Theory]
    [InlineData(InteractionType.Component)]
    [InlineData(InteractionType.Modal)]
    public void A_component_and_a_modal_are_found_by_their_custom_id(InteractionType type)
    {
        var expected = Reply.DeferUpdate;
        CustomId? given = null;
        _action = id =>
        {
            given = id;
            return expected;
        };

        Assert.Equal(expected with { Handler = "show" }, Answer(type, new InteractionData { CustomId = "m1:1:show:198" }));
        Assert.Equal("198", Assert.Single(given!.Values));
    }

    [Theory]
    [InlineData(InteractionType.Command, "gone", null, "a command that is not there any more")]
    [InlineData(InteractionType.Component, null, "m1:0:show", "a button of an older version")]
    [InlineData(InteractionType.Component, null, "someone-else", "a button of another bot")]
    [InlineData(InteractionType.Component, null, "m1:1:gone", "a button of an action that is gone")]
    [InlineData(InteractionType.Modal, null, null, "a modal without an id")]
    [InlineData((InteractionType)77, null, null, "something that Discord has added")]
    public void What_nobody_answers_gets_a_polite_private_answer(InteractionType type, string? name, string? customId, string because)
    {
        var reply = Answer(type, new InteractionData { Name = name, CustomId = customId });

        Assert.True(reply.Type == ReplyType.Message && reply.Message!.IsPrivate && reply.Outcome == CommandRouter.Unknown, because);
        Assert.NotEmpty(reply.Message!.Content!);
    }

    [Fact]
    public void A_failure_is_told_with_an_id_for_the_people_who_run_the_bot()
    {
        _command.Setup(command => command.Handle(It.IsAny<CommandContext>())).Throws(new InvalidOperationException("the serial is 198765"));

        var reply = Answer(InteractionType.Command, new InteractionData { Name = "m1serial" });

        Assert.Equal("M1-E90", reply.Outcome);
        Assert.True(reply.Message!.IsPrivate);
        Assert.Contains("isn't your fault", reply.Message.Content, StringComparison.Ordinal);
        Assert.Contains("id: 42. (M1-E90)", reply.Message.Content, StringComparison.Ordinal);
        Assert.DoesNotContain("198765", reply.Message.Content, StringComparison.Ordinal);
        Assert.Equal(1, _faults.Count(FaultKind.AnswerFailed));
    }

    [Fact]
    public void A_failure_while_typing_offers_nothing_and_disturbs_nobody()
    {
        _command.As<IAutocompleteCommand>().Setup(command => command.Complete(It.IsAny<CommandContext>())).Throws<InvalidOperationException>();

        var reply = Answer(InteractionType.Autocomplete, new InteractionData { Name = "m1serial" });

        Assert.Equal((ReplyType.Autocomplete, 0), (reply.Type, reply.Choices!.Choices.Count));
    }

    [Fact]
    public void A_command_that_completes_nothing_offers_nothing() =>
        Assert.Empty(Answer(InteractionType.Autocomplete, new InteractionData { Name = "m1serial" }).Choices!.Choices);

    [Fact]
    public void Private_words_follow_the_caller_and_public_ones_the_server()
    {
        var context = new CommandContext(Of(InteractionType.Command, null) with { Locale = "de", GuildLocale = "fr" }, ProgramRun.Content, ContributionUrl.None, HasPictures: true);

        Assert.Same(ProgramRun.Content.Languages.For(["de"]), context.PrivateTexts);
        Assert.Same(ProgramRun.Content.Languages.For(["fr"]), context.PublicTexts);
    }

    private Reply Answer(InteractionType type, InteractionData? data) =>
        new CommandRouter([_feature.Object], new ContentStore(ProgramRun.Content), ContributionUrl.None, new PictureOption(true), _faults).Handle(Of(type, data));

    private static Interaction Of(InteractionType type, InteractionData? data) =>
        new() { Id = new Snowflake(42), ApplicationId = new Snowflake(1), Type = type, Token = "secret", Data = data };
}
