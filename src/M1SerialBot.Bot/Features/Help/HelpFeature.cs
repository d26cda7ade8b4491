using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.Help;

/// <summary>Lists the commands.</summary>
internal sealed class HelpFeature(IReadOnlyList<IBotFeature> features, CommandIds ids) : IBotFeature
{
    public IReadOnlyList<IBotCommand> Commands { get; } = [new HelpCommand(features, ids)];
}

/// <summary><c>/m1help</c>: every command, as a clickable mention.</summary>
internal sealed class HelpCommand(IReadOnlyList<IBotFeature> features, CommandIds ids) : ISlashCommand
{
    private const string CommandName = "m1help";

    public string Name => CommandName;

    public string Describe(Localizer texts) => texts.CommandM1help;

    public CommandDefinition Define(ContentSnapshot content) => content.Define(this);

    public Reply Handle(CommandContext context)
    {
        var texts = context.PrivateTexts;
        var lines = features.SelectMany(feature => feature.Commands).OfType<ISlashCommand>()
            .Select(command => texts.HelpLine(command: ids.Mention(command.Name), what: command.Describe(texts)));
        return Reply.WithMessage(new Message
        {
            Content = texts.HelpContent,
            Embeds =
            [
                new Embed
                {
                    Title = texts.HelpTitle,
                    Description = $"{string.Join('\n', lines)}\n\n{texts.HelpMenus(listing: texts.MenuListing, claim: texts.MenuClaim, answer: texts.MenuAnswer)}",
                    Color = ResultColor.Estimate,
                },
            ],
            IsPrivate = true,
        }) with
        { Outcome = "help" };
    }
}
