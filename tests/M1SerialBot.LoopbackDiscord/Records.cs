using M1SerialBot.LoopbackDiscord.Gateway;
using M1SerialBot.LoopbackDiscord.Rest;
using M1SerialBot.LoopbackDiscord.Waiting;

namespace M1SerialBot.LoopbackDiscord;

/// <summary>What a server was told to do and what it saw; it outlives restarts.</summary>
internal sealed class Records
{
    public Records(LoopbackOptions options)
    {
        Options = options;
        Bell = new Bell(options.Patience);
        Requests = new Journal<RecordedRequest>(Bell);
        Connections = new Journal<GatewayConnection>(Bell);
        Upgrades = new Journal<UpgradeAttempt>(Bell);
        Violations = new Journal<string>(Bell);
        Snowflakes = new SnowflakeClock(options.Time);
    }

    public LoopbackOptions Options { get; }

    public Bell Bell { get; }

    public Journal<RecordedRequest> Requests { get; }

    public Journal<GatewayConnection> Connections { get; }

    public Journal<UpgradeAttempt> Upgrades { get; }

    public Journal<string> Violations { get; }

    public SnowflakeClock Snowflakes { get; }

    public TimeProvider Time => Options.Time;

    public DateTimeOffset Now => Options.Time.GetUtcNow();

    /// <summary>Forgets everything but what the client did against the rules, and the connections that are open.</summary>
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

    /// <summary>Tells what was seen, for whoever waited in vain.</summary>
    public string Describe() => string.Join(
        "; ",
        Upgrades.Describe("upgrades"),
        string.Join("; ", Connections.All.Select(connection => $"{connection} {connection.DescribeFrames()}")),
        Requests.Describe("requests"),
        Violations.Describe("violations"));
}
