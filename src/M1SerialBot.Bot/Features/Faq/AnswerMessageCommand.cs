using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Faq;

/// <summary>The message menu <c>Answer with M1 FAQ</c>: the moderator picks a topic privately, then its author is answered.</summary>
internal sealed class AnswerMessageCommand : IBotCommand
{
    private const string CommandName = "Answer with M1 FAQ";

    /// <inheritdoc/>
    public string Name => CommandName;

    /// <inheritdoc/>
    public CommandDefinition Define(Config config) => CommandDefinition.MessageMenu(CommandName) with
    {
        Contexts = [InteractionContextType.Guild],
        IntegrationTypes = [ApplicationIntegrationType.Guild],
        DefaultMemberPermissions = ChannelPermissions.ManageMessages,
    };

    /// <inheritdoc/>
    public Reply Answer(Call call)
    {
        if (!call.Interaction.CallerManagesMessages)
        {
            return Call.Say(call.PrivateTexts.FaqNotAllowed, "refused");
        }

        if (call.TargetMessage is not { Author: { } author } message)
        {
            return Call.Say(call.PrivateTexts.FaqNoMessage, "no-message");
        }

        var picker = new FaqPicker(call.Config, call.PrivateTexts);
        return Reply.WithMessage(picker.Answers(message.Content, CustomId.Of(FaqFeature.AnswerMessage, message.Id.ToString(), author.Id.ToString()))) with { Outcome = "asked" };
    }
}
