using M1SerialBot.LoopbackDiscord.Gateway;

namespace M1SerialBot.DiscordApi.Tests.Gateway;

/// <summary>Something that befalls a connection.</summary>
/// <param name="Back">How the bot comes back.</param>
/// <param name="Seconds">Within how many seconds it answers again.</param>
/// <param name="Beats">How many heartbeats that takes at the most.</param>
/// <param name="Strike">Lets it happen.</param>
internal sealed record GatewayFault(Back Back, double Seconds, int Beats, Func<GatewayTestHost, GatewayConnection, Task> Strike);
