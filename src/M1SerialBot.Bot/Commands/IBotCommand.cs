using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Commands;

/// <summary>An application command.</summary>
internal interface IBotCommand
{
    string Name { get; }

    /// <summary>Defines it for registration.</summary>
    CommandDefinition Define(ContentSnapshot content);

    Reply Handle(CommandContext context);
}

/// <summary>A command that is typed.</summary>
internal interface ISlashCommand : IBotCommand
{
    /// <summary>What it is for, in one line.</summary>
    string Describe(Localizer texts);
}

/// <summary>A command with an option that is completed while it is typed.</summary>
internal interface IAutocompleteCommand : ISlashCommand
{
    /// <summary>The choices for what is typed so far, the likeliest first, at most 25.</summary>
    IReadOnlyList<AutocompleteChoice> Complete(CommandContext context);
}
