using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Commands;

/// <summary>What a component or a modal does.</summary>
/// <param name="Name">The name that its custom ids carry. Messages keep them for years, so none may change its meaning.</param>
/// <param name="Handle">Answers a press, a choice or a submitted modal.</param>
internal sealed record ComponentAction(string Name, Func<CommandContext, CustomId, Reply> Handle);
