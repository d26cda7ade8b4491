using M1SerialBot.LoopbackDiscord.Gateway;

namespace M1SerialBot.DiscordApi.Tests.Gateway;

/// <summary>A fault of a gateway connection.</summary>
/// <param name="Back">How the bot recovers.</param>
/// <param name="Seconds">The most seconds until it answers again.</param>
/// <param name="Beats">The most heartbeats until then.</param>
/// <param name="Strike">Causes the fault.</param>
internal sealed record GatewayFault(Back Back, double Seconds, int Beats, Func<GatewayTestHost, GatewayConnection, Task> Strike);
