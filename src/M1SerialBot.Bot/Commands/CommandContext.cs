using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Commands;

/// <summary>An interaction, and what's needed to answer it.</summary>
internal sealed record CommandContext(Interaction Interaction, ContentSnapshot Content, ContributionUrl Contributions, bool HasPictures)
{
    /// <summary>The message that a message command was used on, if any.</summary>
    public ReceivedMessage? TargetMessage =>
        Interaction.Data is { TargetId: { } id, Resolved.Messages: { } messages } && messages.TryGetValue(id, out var message) ? message : null;

    /// <summary>The first value chosen in a select menu, if any.</summary>
    public string? ChosenValue => Interaction.Data?.Values is [var chosen, ..] ? chosen : null;

    /// <summary>A message that only the caller sees.</summary>
    public static Reply PrivateReply(string text, string outcome) =>
        Reply.WithMessage(new Message { Content = text, IsPrivate = true }) with { Outcome = outcome };

    /// <summary>In the caller's language, for what only the caller sees.</summary>
    public Localizer PrivateTexts => Content.Languages.For(Locales.FallbacksOf(Interaction.Locale));

    /// <summary>In the server's language, for what everybody sees.</summary>
    public Localizer PublicTexts => Content.Languages.For(Locales.FallbacksOf(Interaction.GuildLocale ?? Interaction.Locale));
}
