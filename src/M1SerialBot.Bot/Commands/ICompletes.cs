using M1SerialBot.DiscordApi.Replies;

namespace M1SerialBot.Bot.Commands;

/// <summary>A command that offers choices while one of its options is typed.</summary>
internal interface ICompletes
{
    /// <summary>Offers choices, at most 25.</summary>
    IReadOnlyList<Choice> Complete(Call call);
}
