using M1SerialBot.LoopbackDiscord.Gateway;
using M1SerialBot.LoopbackDiscord.Rest;

namespace M1SerialBot.LoopbackDiscord;

// The methods that tests wait with.
public sealed partial class LoopbackServer
{
    /// <summary>Waits for a WebSocket.</summary>
    /// <param name="count">Which one, from 1.</param>
    /// <param name="patience">The timeout, in real time; the server's default if null.</param>
    /// <exception cref="TimeoutException">It didn't come in time.</exception>
    public Task<GatewayConnection> WaitForConnectionAsync(int count = 1, TimeSpan? patience = null) =>
        WaitForAsync(_ => true, count, "a connection", patience);

    /// <summary>Waits until READY was written to a shard.</summary>
    /// <param name="shard">The shard.</param>
    /// <param name="count">Which READY of that shard, from 1.</param>
    /// <param name="patience">The timeout, in real time; the server's default if null.</param>
    /// <exception cref="TimeoutException">It wasn't sent in time.</exception>
    public Task<GatewayConnection> WaitForReadyAsync(int shard = 0, int count = 1, TimeSpan? patience = null) =>
        WaitForAsync(connection => connection.Shard == shard && connection.ReadyAt is not null, count, $"READY on shard {shard}", patience);

    /// <summary>Waits until RESUMED was written to a shard.</summary>
    /// <param name="shard">The shard.</param>
    /// <param name="count">Which RESUMED of that shard, from 1.</param>
    /// <param name="patience">The timeout, in real time; the server's default if null.</param>
    /// <exception cref="TimeoutException">It wasn't sent in time.</exception>
    public Task<GatewayConnection> WaitForResumedAsync(int shard = 0, int count = 1, TimeSpan? patience = null) =>
        WaitForAsync(connection => connection.Shard == shard && connection.ResumedAt is not null, count, $"RESUMED on shard {shard}", patience);

    /// <summary>Waits until a request has arrived. It may not be answered yet.</summary>
    /// <param name="route">Its route.</param>
    /// <param name="count">Which one of that route, from 1.</param>
    /// <param name="patience">The timeout, in real time; the server's default if null.</param>
    /// <exception cref="TimeoutException">It didn't come in time.</exception>
    public Task<RecordedRequest> WaitForRequestAsync(Route route, int count = 1, TimeSpan? patience = null) =>
        _records.Requests.WaitAsync(request => request.Route == route, count, $"a request on {route}", _records.Describe, patience);

    private Task<GatewayConnection> WaitForAsync(Func<GatewayConnection, bool> isMeant, int count, string awaited, TimeSpan? patience) =>
        _records.Connections.WaitAsync(isMeant, count, awaited, _records.Describe, patience);
}
