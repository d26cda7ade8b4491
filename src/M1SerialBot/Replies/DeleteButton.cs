using M1SerialBot.Commands;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Replies;
using M1SerialBot.Texts;

namespace M1SerialBot.Replies;

/// <summary>The button that takes a public answer away again.</summary>
internal static class DeleteButton
{
    /// <summary>Makes it.</summary>
    /// <param name="texts">The words.</param>
    /// <param name="owner">Who may press it without managing messages.</param>
    public static Button Make(TextBook texts, Snowflake owner) =>
        Button.Press(texts.Say(ButtonTextKeys.Delete), CustomId.Of(Actions.Delete, owner.ToString()).ToString(), ButtonStyle.Danger);
}
