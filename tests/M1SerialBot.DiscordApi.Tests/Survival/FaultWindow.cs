using M1SerialBot.DiscordApi.Tests.Gateway;
using M1SerialBot.LoopbackDiscord.Gateway;
using M1SerialBot.LoopbackDiscord.Interactions;

namespace M1SerialBot.DiscordApi.Tests.Survival;

/// <summary>A fault in a long run, with the interactions while it lasted.</summary>
/// <param name="Fault">The fault.</param>
/// <param name="Struck">The connection.</param>
/// <param name="BackAt">When there was a session again, by Discord's clock; null if it was never gone.</param>
/// <param name="Meanwhile">The interactions in between.</param>
internal sealed record FaultWindow(GatewayFault Fault, GatewayConnection Struck, DateTimeOffset? BackAt, IReadOnlyList<Delivered> Meanwhile)
{
    // The part of Discord's three seconds that a reply needs.
    private static readonly TimeSpan Spare = TimeSpan.FromSeconds(1.5);

    /// <summary>The interactions that must be answered, because the bot was connected or back in time.</summary>
    public IEnumerable<Delivered> Due => Meanwhile.Where(delivered => BackAt is null || WasReadInPeace(delivered) || IsReplayedInTime(delivered));

    private bool WasReadInPeace(Delivered delivered) => delivered.WrittenAt is { } written && Struck.ClosedAt > written + Spare;

    private bool IsReplayedInTime(Delivered delivered) => Fault.Back == Back.Resumed && BackAt - delivered.At <= Spare;
}
