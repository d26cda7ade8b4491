using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Serial;

/// <summary>The message menu <c>Read M1 serial</c>: reads the serial out of what somebody wrote, and asks where there are several.</summary>
internal sealed class ReadMessageCommand : IBotCommand
{
    private const string CommandName = "Read M1 serial";

    /// <inheritdoc/>
    public string Name => CommandName;

    /// <inheritdoc/>
    public CommandDefinition Define(ContentSnapshot content) => CommandDefinition.MessageMenu(CommandName) with
    {
        NameLocalizations = content.Languages.Translations(texts => texts.MenuRead),
        Contexts = [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
        IntegrationTypes = [ApplicationIntegrationType.Guild, ApplicationIntegrationType.User],
    };

    /// <inheritdoc/>
    public Reply Handle(CommandContext context) => SerialReply.WithMessage(context, context.Content.Decoder.DecodeMessage(context.TargetMessage?.Content));
}
