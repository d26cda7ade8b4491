using M1SerialBot.LoopbackDiscord.Faults;
using M1SerialBot.LoopbackDiscord.Rest;

namespace M1SerialBot.DiscordApi.Tests.Gateway;

[Collection(nameof(Alone))]
public sealed class GatewayStopTests
{
    [Fact]
    public async Task Stopping_closes_for_good_with_1000()
    {
        await using var rig = await Rig.StartAsync();
        var connection = await rig.Discord.WaitForReadyAsync();
        var before = rig.Time.Elapsed;

        await rig.StopAsync();

        await connection.WaitForCloseAsync();
        Assert.Equal(1000, connection.ClientCloseCode);
        Assert.InRange((rig.Time.Elapsed - before).TotalSeconds, 0, 1);
    }

    [Fact]
    public async Task Stopping_does_not_wait_for_a_peer_that_is_frozen()
    {
        await using var rig = await Rig.StartAsync();
        var connection = await rig.Discord.WaitForReadyAsync();
        connection.Freeze();
        var before = rig.Time.Elapsed;

        await rig.StopAsync();

        Assert.InRange((rig.Time.Elapsed - before).TotalSeconds, 0, 1.1);
    }

    [Theory]
    [InlineData("nothing to connect to")]
    [InlineData("waiting for the next try")]
    [InlineData("waiting for HELLO")]
    [InlineData("waiting for the reset")]
    public async Task Stopping_waits_for_nothing_else(string moment)
    {
        var options = moment == "waiting for the reset" ? new RigOptions { Loopback = new() { SessionStartsRemaining = 0 } } : new RigOptions();
        await using var rig = await Rig.StartAsync(options, discord =>
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
        rig.Time.Hold();
        if (moment == "waiting for the next try")
        {
            rig.Time.Release();
            (await rig.Discord.WaitForReadyAsync()).Drop();
        }
        else
        {
            await rig.Discord.WaitForRequestAsync(Route.Gateway);
            rig.Time.Release();
        }

        await rig.StopAsync();

        Assert.True(rig.Running.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task What_is_under_way_is_answered_before_the_end()
    {
        await using var rig = await Rig.StartAsync();
        await rig.Discord.WaitForReadyAsync();
        rig.Discord.Faults.Next(Route.Callback, new Slow(TimeSpan.FromMilliseconds(900)));
        var delivered = rig.Discord.Deliver(rig.Question());
        await rig.Discord.WaitForRequestAsync(Route.Callback);

        await rig.Dispatcher.DrainAsync(TimeSpan.FromSeconds(5));

        Assert.Equal(1, delivered.Accepted);
    }

    [Fact]
    public async Task Waiting_for_what_is_under_way_has_an_end()
    {
        await using var rig = await Rig.StartAsync();
        await rig.Discord.WaitForReadyAsync();
        rig.Discord.Faults.Next(Route.Callback, new Hang(), times: 10);
        rig.Discord.Deliver(rig.Question());
        await rig.Discord.WaitForRequestAsync(Route.Callback);
        var before = rig.Time.Elapsed;

        await rig.Dispatcher.DrainAsync(TimeSpan.FromSeconds(2));

        Assert.InRange((rig.Time.Elapsed - before).TotalSeconds, 0, 2);
    }
}
