using System.Text.Json;

namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>What the gateway sends.</summary>
internal sealed record GatewayMessage
{
    /// <summary>What it is about.</summary>
    public required int Op { get; init; }

    /// <summary>What it holds.</summary>
    public JsonElement D { get; init; }

    /// <summary>Its number in the session; only events have one.</summary>
    public long? S { get; init; }

    /// <summary>The event's name; only events have one.</summary>
    public string? T { get; init; }
}
