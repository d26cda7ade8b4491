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

/// <summary>Where the operator wants contributions: a URL with places for a title and a text.</summary>
/// <param name="Template">The URL with <c>{title}</c> and <c>{body}</c>, or null.</param>
internal sealed record ContributionUrl(string? Template)
{
    public const string Title = "{title}";

    public const string Body = "{body}";

    public static ContributionUrl None { get; } = new((string?)null);

    public bool IsSet => Template is not null;

    /// <summary>A URL that opens a contribution with this title and text filled in; null if none is set.</summary>
    public string? For(string title, string body) => Template?
        .Replace(Title, Uri.EscapeDataString(title), StringComparison.Ordinal)
        .Replace(Body, Uri.EscapeDataString(body), StringComparison.Ordinal);
}

/// <summary>Whether the operator wants pictures with the answers. The words say the same.</summary>
internal sealed record PictureOption(bool IsOn);
