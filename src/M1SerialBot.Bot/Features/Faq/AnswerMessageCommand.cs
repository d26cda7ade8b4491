using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Faq;

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
