using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.DiscordApi.Rest;
using M1SerialBot.LoopbackDiscord;
using M1SerialBot.LoopbackDiscord.Faults;

namespace M1SerialBot.DiscordApi.Tests.Gateway;

/// <summary>The check of the gateway that opens no session.</summary>
[Collection(nameof(NonParallel))]
public sealed class GatewayProbeTests
{
    [Fact]
    public async Task It_reads_the_limits_and_opens_no_session()
    {
        await using var host = await GatewayTestHost.MakeAsync(new GatewayTestHostOptions { Loopback = new LoopbackOptions { Shards = 3, SessionStartsRemaining = 700 } });

        var probe = await RunAsync(host);

        Assert.Equal((3, 700, 1000), (probe.Shards, probe.SessionsLeft, probe.SessionsADay));
        Assert.InRange(probe.Greeting, TimeSpan.Zero, TimeSpan.FromSeconds(1));
        Assert.Equal(0, host.Discord.Identifies);
        Assert.Empty(host.Discord.Violations);
    }

    [Fact]
    public async Task A_gateway_that_refuses_is_named()
    {
        await using var host = await GatewayTestHost.MakeAsync(new GatewayTestHostOptions());
        host.Discord.NextConnection(new RefusedUpgrade(503));

        var exception = await Assert.ThrowsAsync<RestException>(() => RunAsync(host));

        Assert.StartsWith("the gateway cannot be reached: ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gateway_without_HELLO_is_waited_for_until_cancelled()
    {
        await using var host = await GatewayTestHost.MakeAsync(new GatewayTestHostOptions());
        host.Discord.NextConnection(new NoHello());
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(5), host.Clock);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => GatewayProbe.RunAsync(host.Rest, host.Clock, timeout.Token));
    }

    private static Task<GatewayProbe> RunAsync(GatewayTestHost host) => GatewayProbe.RunAsync(host.Rest, host.Clock, TestContext.Current.CancellationToken);
}
