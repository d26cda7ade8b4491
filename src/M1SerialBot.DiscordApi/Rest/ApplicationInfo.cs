namespace M1SerialBot.DiscordApi.Rest;

/// <summary>What Discord says about the application.</summary>
internal sealed record ApplicationInfo
{
    /// <summary>Its id.</summary>
    public required Snowflake Id { get; init; }
}
