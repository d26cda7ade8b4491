using M1SerialBot.LoopbackDiscord.Faults;
using M1SerialBot.LoopbackDiscord.Gateway;
using static M1SerialBot.LoopbackDiscord.Faults.Striking;

namespace M1SerialBot.DiscordApi.Tests.Gateway;

/// <summary>The gateway faults that the loopback Discord can cause.</summary>
internal static class GatewayFaults
{
    /// <summary>The faults by name.</summary>
    public static IReadOnlyDictionary<string, GatewayFault> All { get; } = new Dictionary<string, GatewayFault>(StringComparer.Ordinal)
    {
        ["TCP drop"] = new(Back.Resumed, 1, 0, (_, connection) => Do(connection.Drop)),
        ["op 7"] = new(Back.Resumed, 1, 0, (_, connection) => connection.SendAsync(7)),
        ["op 7 on a settled connection"] = new(Back.Resumed, 0, 3, async (host, connection) =>
        {
            await connection.WaitForAsync(1, 3);
            await connection.SendAsync(7);
        }),
        ["op 9 true"] = new(Back.Resumed, 1, 0, (_, connection) => connection.SendAsync(9, true)),
        ["op 9 false"] = new(Back.Identified, 5.25, 0, (_, connection) => connection.SendAsync(9, false)),
        ["close 1000"] = new(Back.Resumed, 1, 0, (_, connection) => connection.CloseAsync(1000)),
        ["close 1001"] = new(Back.Resumed, 1, 0, (_, connection) => connection.CloseAsync(1001)),
        ["close 4000"] = new(Back.Resumed, 1, 0, (_, connection) => connection.CloseAsync(4000)),
        ["close 4007"] = new(Back.Identified, 5.25, 0, (_, connection) => connection.CloseAsync(4007)),
        ["close 4009"] = new(Back.Identified, 5.25, 0, (_, connection) => connection.CloseAsync(4009)),
        ["HELLO that never comes"] = new(Back.Resumed, 14, 0, (host, connection) => DropInto(host.Discord, connection, new NoHello())),
        ["RESUMED that never comes"] = new(Back.Identified, 24, 0, (host, connection) => DropInto(host.Discord, connection, new NoResumed())),
        ["upgrade refused with 503"] = new(Back.Resumed, 3, 0, (host, connection) => DropInto(host.Discord, connection, new RefusedUpgrade(503))),
        ["upgrade that hangs"] = new(Back.Resumed, 14, 0, (host, connection) => DropInto(host.Discord, connection, new HangingUpgrade())),
        ["ACK lost without other traffic"] = new(Back.Resumed, 84, 1, (_, connection) => Do(() => connection.StopAcks())),
        ["ACK lost with other traffic"] = new(Back.Resumed, 84, 1, async (host, connection) =>
        {
            connection.StopAcks();
            while (connection.ClosedAt is null)
            {
                await connection.SendEventAsync("TYPING_START");
                await Task.Delay(TimeSpan.FromSeconds(1), host.Time);
            }
        }),
        ["one ACK lost"] = new(Back.Resumed, 84, 1, (_, connection) => Do(() => connection.StopAcks(1))),
        ["frozen peer"] = new(Back.Resumed, 85, 1, (_, connection) => Do(connection.Freeze)),
        ["bytes that are no zlib"] = new(Back.Resumed, 1, 0, (_, connection) => connection.SendBareAsync("rubbish, and no zlib at all"u8.ToArray())),
        ["a frame that is no JSON"] = new(Back.NeverGone, 0, 0, (_, connection) => connection.SendRawAsync("{\"op\":"u8.ToArray())),
        ["a frame that is another JSON"] = new(Back.NeverGone, 0, 0, (_, connection) => connection.SendRawAsync("[1,2]"u8.ToArray())),
        ["an interaction without an id"] = new(Back.NeverGone, 0, 0, (_, connection) => connection.SendEventAsync("INTERACTION_CREATE")),
        ["unknown op"] = new(Back.NeverGone, 0, 0, (_, connection) => connection.SendAsync(42, "what")),
        ["unknown event"] = new(Back.NeverGone, 0, 0, (_, connection) => connection.SendEventAsync("SOMETHING_NEW")),
        ["10 MB frame"] = new(Back.NeverGone, 0, 0, (_, connection) => connection.SendHugeAsync(10 * 1024 * 1024)),
        ["server restart"] = new(Back.Resumed, 2, 0, (host, _) => host.Discord.RestartAsync()),
        ["server restart that loses sessions"] = new(Back.Identified, 7, 0, (host, _) => host.Discord.RestartAsync(sessionsSurvive: false)),
        ["server away for eight seconds"] = new(Back.Resumed, 12, 0, async (host, _) =>
        {
            await host.Discord.StopAsync();
            await Task.Delay(TimeSpan.FromSeconds(8), host.Time);
            await host.Discord.RestartAsync();
        }),
        ["server away for a while, sessions lost"] = new(Back.Identified, 60, 0, async (host, _) =>
        {
            await host.Discord.StopAsync();
            await Task.Delay(TimeSpan.FromSeconds(20), host.Time);
            await host.Discord.RestartAsync(sessionsSurvive: false);
        }),
    };
}

/// <summary>A fault of a gateway connection.</summary>
/// <param name="Back">How the bot recovers.</param>
/// <param name="Seconds">The most seconds until it answers again.</param>
/// <param name="Beats">The most heartbeats until then.</param>
/// <param name="Strike">Causes the fault.</param>
internal sealed record GatewayFault(Back Back, double Seconds, int Beats, Func<GatewayTestHost, GatewayConnection, Task> Strike);

/// <summary>How a connection recovers from a fault.</summary>
internal enum Back
{
    /// <summary>It was never lost.</summary>
    NeverGone,

    /// <summary>With the same session.</summary>
    Resumed,

    /// <summary>With another session.</summary>
    Identified,
}
