using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Commands;

/// <summary>What a button, a select or a modal does.</summary>
internal interface IComponentAction
{
    /// <summary>What it is called in a <see cref="CustomId"/>.</summary>
    string Action { get; }

    /// <summary>Answers.</summary>
    /// <param name="call">The interaction.</param>
    /// <param name="id">What came back with it.</param>
    Reply Answer(Call call, CustomId id);
}
