using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Commands;

/// <summary>One use of the bot: its commands, and what its buttons, selects and modals do.</summary>
internal interface IBotFeature
{
    IReadOnlyList<IBotCommand> Commands => [];

    IReadOnlyList<ComponentAction> Actions => [];
}

/// <summary>Handles a component or a submitted modal.</summary>
/// <param name="Name">The name in its custom ids. Old messages keep it, so its meaning never changes.</param>
/// <param name="Handle">Replies to the interaction with this custom id.</param>
internal sealed record ComponentAction(string Name, Func<CommandContext, CustomId, Reply> Handle);

/// <summary>An application command.</summary>
internal interface IBotCommand
{
    string Name { get; }

    CommandDefinition Define(ContentSnapshot content);

    Reply Handle(CommandContext context);
}

/// <summary>A slash command.</summary>
internal interface ISlashCommand : IBotCommand
{
    /// <summary>Its description, in one line.</summary>
    string Describe(Localizer texts);
}

/// <summary>A slash command with an option that's completed while it's typed.</summary>
internal interface IAutocompleteCommand : ISlashCommand
{
    /// <summary>At most 25 choices for what's typed so far, the likeliest first.</summary>
    IReadOnlyList<AutocompleteChoice> Complete(CommandContext context);
}
