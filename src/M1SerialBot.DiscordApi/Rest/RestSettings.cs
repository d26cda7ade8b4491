namespace M1SerialBot.DiscordApi.Rest;

/// <summary>The REST API's address and the bot's token.</summary>
public sealed record RestSettings
{
    /// <summary>The API's address, such as <c>https://discord.com/api/v10</c>.</summary>
    public required Uri ApiUrl { get; init; }

    /// <summary>The bot's token; null if it only answers interactions.</summary>
    public string? Token { get; init; }

    /// <summary>The settings without the token.</summary>
    public override string ToString() => ApiUrl.ToString();
}
