namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>What is sent to the gateway.</summary>
/// <param name="Op">What it is about.</param>
/// <param name="D">What it holds.</param>
internal sealed record GatewaySendPayload<T>(int Op, T D);
