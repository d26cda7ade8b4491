namespace M1SerialBot.DiscordApi.Rest;

/// <summary>How the REST API is reached.</summary>
public sealed record RestSettings
{
    /// <summary>Where it is, such as <c>https://discord.com/api/v10</c>.</summary>
    public required Uri ApiUrl { get; init; }

    /// <summary>The bot's token; null where only interactions are answered.</summary>
    public string? Token { get; init; }

    /// <summary>Names it without the token.</summary>
    public override string ToString() => ApiUrl.ToString();
}
