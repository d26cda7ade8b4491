using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.Help;

/// <summary><c>/m1help</c>: every command, to be pressed.</summary>
internal sealed class HelpCommand(CommandIds ids) : IBotCommand
{
    private const string CommandName = "m1help";

    // In the order in which people need them; the menus come last.
    private static readonly (string Name, string Key)[] Commands =
    [
        ("m1serial", CommandTextKeys.Serial),
        ("m1checklist", CommandTextKeys.Checklist),
        ("m1faq", CommandTextKeys.Faq),
        ("m1compare", CommandTextKeys.Compare),
        ("m1about", CommandTextKeys.About),
    ];

    /// <inheritdoc/>
    public string Name => CommandName;

    /// <inheritdoc/>
    public CommandDefinition Define(Config config) => config.Slash(CommandName, CommandTextKeys.Help);

    /// <inheritdoc/>
    public Reply Answer(Call call)
    {
        var texts = call.PrivateTexts;
        var lines = Commands.Select(command => texts.Say(AboutTextKeys.HelpLine, ("command", ids.Mention(command.Name)), ("what", texts.Say(command.Key))));
        return Reply.WithMessage(new Message
        {
            Content = texts.Say(AboutTextKeys.HelpContent),
            Embeds =
            [
                new Embed
                {
                    Title = texts.Say(AboutTextKeys.HelpTitle),
                    Description = $"{string.Join('\n', lines)}\n\n{texts.Say(AboutTextKeys.HelpMenus)}",
                    Color = ResultColor.Estimate,
                },
            ],
            IsPrivate = true,
        }) with
        { Outcome = "help" };
    }
}
