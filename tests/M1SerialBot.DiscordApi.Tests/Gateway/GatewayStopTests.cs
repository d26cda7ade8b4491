using M1SerialBot.LoopbackDiscord.Faults;
using M1SerialBot.LoopbackDiscord.Rest;

namespace M1SerialBot.DiscordApi.Tests.Gateway;

[Collection(nameof(NonParallel))]
public sealed class GatewayStopTests
{
    [Fact]
    public async Task Stopping_closes_for_good_with_1000()
    {
        await using var host = await GatewayTestHost.StartAsync();
        var connection = await host.Discord.WaitForReadyAsync();
        var before = host.Time.Elapsed;

        await host.StopAsync();

        await connection.WaitForCloseAsync();
        Assert.Equal(1000, connection.ClientCloseCode);
        Assert.InRange((host.Time.Elapsed - before).TotalSeconds, 0, 1);
    }

    [Fact]
    public async Task Stopping_does_not_wait_for_a_peer_that_is_frozen()
    {
        await using var host = await GatewayTestHost.StartAsync();
        var connection = await host.Discord.WaitForReadyAsync();
        connection.Freeze();
        var before = host.Time.Elapsed;

        await host.StopAsync();

        Assert.InRange((host.Time.Elapsed - before).TotalSeconds, 0, 1.1);
    }

    [Theory]
    [InlineData("nothing to connect to")]
    [InlineData("waiting for the next try")]
    [InlineData("waiting for HELLO")]
    [InlineData("waiting for the reset")]
    public async Task Stopping_waits_for_nothing_else(string moment)
    {
        var options = moment == "waiting for the reset" ? new GatewayTestHostOptions { Loopback = new() { SessionStartsRemaining = 0 } } : new GatewayTestHostOptions();
        await using var host = await GatewayTestHost.StartAsync(options, discord =>
        {
            if (moment == "nothing to connect to")
            {
                discord.Faults.Next(Route.Gateway, new Drop(), times: 1000);
            }
            else if (moment == "waiting for HELLO")
            {
                discord.NextConnection(new NoHello());
            }
        });
        host.Time.Hold();
        if (moment == "waiting for the next try")
        {
            host.Time.Release();
            (await host.Discord.WaitForReadyAsync()).Drop();
        }
        else
        {
            await host.Discord.WaitForRequestAsync(Route.Gateway);
            host.Time.Release();
        }

        await host.StopAsync();

        Assert.True(host.Running.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task What_is_under_way_is_answered_before_the_end()
    {
        await using var host = await GatewayTestHost.StartAsync();
        await host.Discord.WaitForReadyAsync();
        host.Discord.Faults.Next(Route.Callback, new Slow(TimeSpan.FromMilliseconds(900)));
        var delivered = host.Discord.Deliver(host.Question());
        await host.Discord.WaitForRequestAsync(Route.Callback);

        await host.Dispatcher.DrainAsync(TimeSpan.FromSeconds(5));

        Assert.Equal(1, delivered.Accepted);
    }

    [Fact]
    public async Task Waiting_for_what_is_under_way_has_an_end()
    {
        await using var host = await GatewayTestHost.StartAsync();
        await host.Discord.WaitForReadyAsync();
        host.Discord.Faults.Next(Route.Callback, new Hang(), times: 10);
        host.Discord.Deliver(host.Question());
        await host.Discord.WaitForRequestAsync(Route.Callback);
        var before = host.Time.Elapsed;

        await host.Dispatcher.DrainAsync(TimeSpan.FromSeconds(2));

        Assert.InRange((host.Time.Elapsed - before).TotalSeconds, 0, 2);
    }
}
