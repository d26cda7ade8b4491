using Discord;
using Discord.WebSocket;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.DiscordNet.Replies;

/// <summary>Calls the method of Discord.Net that does what a reply says.</summary>
internal static class ReplyExtensions
{
    /// <summary>Replies.</summary>
    /// <exception cref="NotSupportedException">There is no such method.</exception>
    public static Task With(SocketInteraction interaction, Reply reply, RequestOptions options) => reply switch
    {
        { Type: ReplyType.Message, Message: { } message } => interaction.RespondAsync(
            message.Content,
            Messages.EmbedsOf(message),
            ephemeral: message.IsPrivate,
            allowedMentions: Messages.MentionsOf(message),
            components: Messages.ComponentsOf(message),
            options: options),
        { Type: ReplyType.UpdateMessage, Message: { } message } when interaction is SocketMessageComponent component =>
            component.UpdateAsync(properties => Messages.Fill(properties, message), options),
        { Type: ReplyType.DeferredUpdate } when interaction is SocketMessageComponent component => component.DeferAsync(options: options),
        { Choices: { } choices } when interaction is SocketAutocompleteInteraction autocomplete =>
            autocomplete.RespondAsync(choices.Choices.Select(choice => new AutocompleteResult(choice.Name, choice.Value)), options),
        _ => throw new NotSupportedException($"Discord.Net has no method for {reply.Type} here."),
    };
}
