using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Gateway;

namespace M1SerialBot.Settings;

/// <summary>The options, checked, and what follows from them.</summary>
internal sealed record BotSettings
{
    public const string DefaultPreviewUrl = "http://127.0.0.1:5088";

    public required Transport Transport { get; init; }

    /// <summary>Null only for a webhook or the preview.</summary>
    public BotToken? Token { get; init; }

    public BotOptions Options { get; init; } = new();

    public LogLevels LogLevels { get; init; } = new();

    /// <summary>Addresses as the HTTP server takes them.</summary>
    public IReadOnlyList<string> PreviewUrls { get; init; } = [DefaultPreviewUrl];

    /// <summary>Null for as many as Discord recommends.</summary>
    public ShardRange? Shards => ShardRange.TryParse(Options.Discord.Shards, out var range) ? range : null;

    /// <summary>Null to ask Discord for it.</summary>
    public Snowflake? ApplicationId => Snowflake.TryParse(Options.Discord.ApplicationId, out var id) ? id : null;

    /// <summary>Shows no secret.</summary>
    public override string ToString() => $"{Transport}";
}
