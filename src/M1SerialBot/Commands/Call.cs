using M1SerialBot.Configuration;
using M1SerialBot.DiscordApi.Interactions;
using M1SerialBot.Texts;

namespace M1SerialBot.Commands;

/// <summary>An interaction, and what it is answered with.</summary>
/// <param name="Interaction">The interaction.</param>
/// <param name="Config">What is known and said.</param>
internal sealed record Call(Interaction Interaction, Config Config)
{
    /// <summary>What is said to the caller alone, in the caller's language.</summary>
    public TextBook PrivateTexts => Config.Languages.For(Interaction.Locale);

    /// <summary>What is said to everybody, in the server's language.</summary>
    public TextBook PublicTexts => Config.Languages.For(Interaction.GuildLocale ?? Interaction.Locale);
}
