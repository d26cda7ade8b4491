using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Commands;

/// <summary>An interaction, and what it is answered with.</summary>
/// <param name="Interaction">The interaction.</param>
/// <param name="Content">What is known and said.</param>
/// <param name="Contributions">Where sightings that people report are wanted.</param>
internal sealed record CommandContext(Interaction Interaction, ContentSnapshot Content, ContributionUrl Contributions)
{
    /// <summary>The message that a menu command was used on; null where there is none.</summary>
    public ReceivedMessage? TargetMessage =>
        Interaction.Data is { TargetId: { } id, Resolved.Messages: { } messages } && messages.TryGetValue(id, out var message) ? message : null;

    /// <summary>The first value that was chosen in a select; null where there is none.</summary>
    public string? ChosenValue => Interaction.Data?.Values is [var chosen, ..] ? chosen : null;

    /// <summary>Says a sentence to the caller alone.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="outcome">What came of it, for logs and counters.</param>
    public static Reply PrivateReply(string text, string outcome) =>
        Reply.WithMessage(new Message { Content = text, IsPrivate = true }) with { Outcome = outcome };

    /// <summary>What is said to the caller alone, in the caller's language.</summary>
    public Localizer PrivateTexts => Content.Languages.For(Locales.FallbacksOf(Interaction.Locale));

    /// <summary>What is said to everybody, in the server's language.</summary>
    public Localizer PublicTexts => Content.Languages.For(Locales.FallbacksOf(Interaction.GuildLocale ?? Interaction.Locale));
}
