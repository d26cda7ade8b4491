using M1SerialBot.Bot.Commands;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Models.Components;

namespace M1SerialBot.Bot.Features.Delete;

/// <summary>The button that takes a public answer away again.</summary>
internal static class DeleteButton
{
    /// <summary>Makes it.</summary>
    /// <param name="texts">The words.</param>
    /// <param name="owner">Who may press it without managing messages.</param>
    public static Button Make(Localizer texts, Snowflake owner) =>
        Button.Press(texts.ButtonDelete, CustomId.Of(DeleteFeature.Delete, owner.ToString()).ToString(), ButtonStyle.Danger);
}
