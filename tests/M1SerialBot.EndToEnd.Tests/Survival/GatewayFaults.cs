using M1SerialBot.EndToEnd.Tests.Discord;
using M1SerialBot.LoopbackDiscord.Faults;
using M1SerialBot.LoopbackDiscord.Gateway;
using M1SerialBot.LoopbackDiscord.Rest;
using static M1SerialBot.LoopbackDiscord.Faults.Striking;

namespace M1SerialBot.EndToEnd.Tests.Survival;

/// <summary>What a Discord does to a bot on its gateway.</summary>
internal sealed class GatewayFaults : IFaults
{
    // With what was shaken off a connection, and read again by the next, a reply is still in time.
    private static readonly TimeSpan Aftermath = TimeSpan.FromMilliseconds(200);

    private static readonly Fault[] OfDeliveries =
        [new Status(500), new Status(502), new RateLimited(TimeSpan.FromSeconds(0.3)), new Drop(), new DropAfter(), new Slow(TimeSpan.FromSeconds(0.5)), new Hang()];

    private static readonly (string Name, bool IsAnew, Func<RunningBot, GatewayConnection, Task> Strike)[] OfConnections =
    [
        ("drop", false, (_, connection) => Do(connection.Drop)),
        ("op 7", false, (_, connection) => connection.SendAsync(7)),
        ("op 9 true", false, (_, connection) => connection.SendAsync(9, true)),
        ("op 9 false", true, (_, connection) => connection.SendAsync(9, false)),
        ("close 4000", false, (_, connection) => connection.CloseAsync(4000)),
        ("close 4009", true, (_, connection) => connection.CloseAsync(4009)),
        ("no zlib", false, (_, connection) => connection.SendBareAsync("rubbish, and no zlib at all"u8.ToArray())),
        ("no acknowledgement", false, (_, connection) => Do(() => connection.StopAcks())),
        ("freeze", false, (_, connection) => Do(connection.Freeze)),
        ("restart", false, (bot, _) => bot.Discord.RestartAsync()),
        ("refused upgrade", false, (bot, connection) => DropInto(bot.Discord, connection, new RefusedUpgrade(503))),
    ];

    public string Last { get; private set; } = "none";

    public async Task<Span?> StrikeAsync(RunningBot bot, Random random)
    {
        if (random.Next(3) > 0)
        {
            var onDelivery = OfDeliveries[random.Next(OfDeliveries.Length)];
            Last = $"{onDelivery}";
            bot.Discord.Faults.Next(Route.Callback, onDelivery);
            return null;
        }

        var (name, isAnew, strike) = OfConnections[random.Next(OfConnections.Length)];
        Last = name;

        // What a busy bot hasn't read when its connection goes is under way as well.
        var from = DateTimeOffset.UtcNow - Aftermath;
        var (resumed, ready) = (Count(bot, isAnew: false), Count(bot, isAnew: true));
        await strike(bot, bot.Discord.Connections.Last(connection => connection.ClosedAt is null));
        await (isAnew ? bot.Discord.WaitForReadyAsync(count: ready + 1) : bot.Discord.WaitForResumedAsync(count: resumed + 1));
        await Task.Delay(Aftermath);
        return new Span(from, DateTimeOffset.UtcNow);
    }

    private static int Count(RunningBot bot, bool isAnew) => bot.Discord.Connections.Count(connection => (isAnew ? connection.ReadyAt : connection.ResumedAt) is not null);
}
