using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Commands;

/// <summary>A command that offers choices while one of its options is typed.</summary>
internal interface ICompletes
{
    /// <summary>Offers choices, at most 25.</summary>
    IReadOnlyList<AutocompleteChoice> Complete(Call call);
}
