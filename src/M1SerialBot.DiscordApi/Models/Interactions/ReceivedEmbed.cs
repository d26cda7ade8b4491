namespace M1SerialBot.DiscordApi.Models.Interactions;

/// <summary>A card in a message as Discord shows it to the application; no more of it is read than its text.</summary>
public sealed record ReceivedEmbed
{
    /// <summary>The text under its headline.</summary>
    public string? Description { get; init; }
}
