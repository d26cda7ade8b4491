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
