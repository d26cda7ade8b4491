using M1SerialBot.LoopbackDiscord.Gateway;
using M1SerialBot.LoopbackDiscord.Rest;
using M1SerialBot.LoopbackDiscord.Waiting;

namespace M1SerialBot.LoopbackDiscord;

/// <summary>The server's plans and records. They survive restarts.</summary>
internal sealed class Records
{
    public Records(LoopbackOptions options)
    {
        Options = options;
        Signal = new AsyncSignal(options.Patience);
        Requests = new WaitableList<RecordedRequest>(Signal);
        Connections = new WaitableList<GatewayConnection>(Signal);
        Upgrades = new WaitableList<UpgradeAttempt>(Signal);
        Violations = new WaitableList<string>(Signal);
        Snowflakes = new SnowflakeClock(options.Time);
    }

    public LoopbackOptions Options { get; }

    public AsyncSignal Signal { get; }

    public WaitableList<RecordedRequest> Requests { get; }

    public WaitableList<GatewayConnection> Connections { get; }

    public WaitableList<UpgradeAttempt> Upgrades { get; }

    public WaitableList<string> Violations { get; }

    public SnowflakeClock Snowflakes { get; }

    public TimeProvider Time => Options.Time;

    public DateTimeOffset Now => Options.Time.GetUtcNow();

    /// <summary>Removes everything but violations and open connections.</summary>
    public void Forget()
    {
        Requests.Forget(_ => true);
        Connections.Forget(connection => connection.ClosedAt is not null);
        Upgrades.Forget(_ => true);
        foreach (var connection in Connections.All)
        {
            connection.ForgetFrames();
        }
    }

    /// <summary>A summary of the records, for timeouts.</summary>
    public string Describe() => string.Join(
        "; ",
        Upgrades.Describe("upgrades"),
        string.Join("; ", Connections.All.Select(connection => $"{connection} {connection.DescribeFrames()}")),
        Requests.Describe("requests"),
        Violations.Describe("violations"));
}
