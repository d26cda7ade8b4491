using M1SerialBot.DiscordApi.Tests.Gateway;
using M1SerialBot.LoopbackDiscord.Gateway;
using M1SerialBot.LoopbackDiscord.Interactions;

namespace M1SerialBot.DiscordApi.Tests.Survival;

/// <summary>What befell a connection in a long run, and what Discord had for the bot meanwhile.</summary>
/// <param name="Fault">What befell it.</param>
/// <param name="Struck">The connection.</param>
/// <param name="BackAt">When there was a session again, by Discord's time; null where it was never gone.</param>
/// <param name="Meanwhile">What was delivered in between.</param>
internal sealed record FaultWindow(GatewayFault Fault, GatewayConnection Struck, DateTimeOffset? BackAt, IReadOnlyList<Delivered> Meanwhile)
{
    // Of the three seconds, what the bot and a reply need.
    private static readonly TimeSpan Spare = TimeSpan.FromSeconds(1.5);

    /// <summary>What had to be answered: the bot was there, or was back while Discord still waited.</summary>
    public IEnumerable<Delivered> Due => Meanwhile.Where(delivered => BackAt is null || WasReadInPeace(delivered) || IsReplayedInTime(delivered));

    private bool WasReadInPeace(Delivered delivered) => delivered.WrittenAt is { } written && Struck.ClosedAt > written + Spare;

    private bool IsReplayedInTime(Delivered delivered) => Fault.Back == Back.Resumed && BackAt - delivered.At <= Spare;
}
