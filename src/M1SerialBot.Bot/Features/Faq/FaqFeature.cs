using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.Content.Faq;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Faq;

/// <summary>Answers common questions: <c>/m1faq</c>, and a message command.</summary>
internal sealed class FaqFeature : IBotFeature
{
    public const string ShowTopic = "topic";
    public const string ChooseTopic = "topics";
    public const string AnswerMessage = "pick";
    public const string PreviewTopic = "preview";

    private readonly FaqAnswers _answers;

    public FaqFeature(VisibilityOption visibility, TimeProvider time)
    {
        _answers = new FaqAnswers(new RecentAnswers(time), time);
        Commands = [new FaqCommand(visibility, _answers), new AnswerMessageCommand()];
        Actions =
        [
            new(ShowTopic, (context, id) => AnswerWith(id[0], context, id)),
            new(ChooseTopic, (context, id) => AnswerWith(context.ChosenValue, context, id)),
            new(AnswerMessage, (context, id) => ForMessage(context, id, (topic, target) => _answers.Public(context, topic, target.Author, target.Message))),
            new(PreviewTopic, (context, id) => ForMessage(context, id, (topic, target) => Preview(context, topic, target))),
        ];
    }

    public IReadOnlyList<IBotCommand> Commands { get; }

    public IReadOnlyList<ComponentAction> Actions { get; }

    private Reply AnswerWith(string? slug, CommandContext context, CustomId id) => context.Content.Faq.Find(slug ?? "") is { } topic
        ? _answers.For(context, topic, FaqAudience.Of(id))
        : CommandContext.PrivateReply(context.PrivateTexts.ComponentOld, CommandRouter.Unknown);

    private Reply Preview(CommandContext context, FaqTopic topic, MessageToAnswer target) =>
        Reply.UpdateMessage(new MessageTopicPicker(context.Content, context.PrivateTexts, target).Previewed(topic, _answers.Preview(context, topic))) with { Outcome = "previewed" };

    private static Reply ForMessage(CommandContext context, CustomId id, Func<FaqTopic, MessageToAnswer, Reply> answer)
    {
        if (!context.Interaction.CallerManagesMessages)
        {
            return CommandContext.PrivateReply(context.PrivateTexts.FaqNotAllowed, "refused");
        }

        return context.Content.Faq.Find(context.ChosenValue ?? MessageToAnswer.TopicOf(id)) is { } topic && MessageToAnswer.Of(id) is { } target
            ? answer(topic, target)
            : CommandContext.PrivateReply(context.PrivateTexts.ComponentOld, CommandRouter.Unknown);
    }
}

/// <summary><c>/m1faq</c>: an answer to a common question.</summary>
internal sealed class FaqCommand(VisibilityOption visibility, FaqAnswers answers) : IAutocompleteCommand
{
    private const string CommandName = "m1faq";
    private const string Topic = "topic";
    private const string For = "for";
    private const int MaxTopicLength = 100;

    public string Name => CommandName;

    public string Describe(Localizer texts) => texts.CommandM1faq;

    public CommandDefinition Define(ContentSnapshot content) => content.Define(this) with
    {
        Options =
        [
            content.Option(Topic, texts => texts.OptionTopic) with { Required = true, MaxLength = MaxTopicLength, Autocomplete = true },
            content.Option(For, texts => texts.OptionFor, OptionType.User),
            VisibilityOption.Define(content),
        ],
    };

    public Reply Handle(CommandContext context)
    {
        var asked = context.Interaction.Option(Topic) ?? "";
        var audience = new FaqAudience(Snowflake.TryParse(context.Interaction.Option(For), out var user) ? user : null, visibility.IsPublic(context));
        var finding = context.Content.FaqIn(context.PrivateTexts).FindOrMatch(asked);
        if (finding.Answer is { } topic)
        {
            return answers.For(context, topic, audience);
        }

        // Guesses are only for the caller, so nobody is pinged for one.
        var picker = new FaqPicker(context.Content, context.PrivateTexts);
        return finding.Offers.Count > 0
            ? Reply.WithMessage(picker.Offer(finding.Offers, audience)) with { Outcome = "offered" }
            : Reply.WithMessage(picker.Missing(audience)) with { Outcome = "no-topic" };
    }

    public IReadOnlyList<AutocompleteChoice> Complete(CommandContext context) =>
        [.. context.Content.FaqIn(context.PrivateTexts).Search(context.Interaction.Option(Topic)).Select(topic => new AutocompleteChoice(topic.Title, topic.Slug))];
}

/// <summary>The message command <c>Answer with M1 FAQ</c>: a moderator picks a topic privately, or sends the likeliest, and the message's author gets the answer.</summary>
internal sealed class AnswerMessageCommand : IBotCommand
{
    private const string CommandName = "Answer with M1 FAQ";

    /// <inheritdoc/>
    public string Name => CommandName;

    /// <inheritdoc/>
    public CommandDefinition Define(ContentSnapshot content) => content.DefineMessageMenu(CommandName, texts => texts.MenuAnswer) with
    {
        Contexts = [InteractionContextType.Guild],
        IntegrationTypes = [ApplicationIntegrationType.Guild],
        DefaultMemberPermissions = ChannelPermissions.ManageMessages,
    };

    /// <inheritdoc/>
    public Reply Handle(CommandContext context)
    {
        if (!context.Interaction.CallerManagesMessages)
        {
            return CommandContext.PrivateReply(context.PrivateTexts.FaqNotAllowed, "refused");
        }

        if (context.TargetMessage is not { Author: { } author } message)
        {
            return CommandContext.PrivateReply(context.PrivateTexts.FaqNoMessage, "no-message");
        }

        var picker = new MessageTopicPicker(context.Content, context.PrivateTexts, new MessageToAnswer(message.Id, author.Id));
        return Reply.WithMessage(picker.Choose(context.Content.FaqIn(context.PublicTexts).Match(message.Content))) with { Outcome = "asked" };
    }
}
