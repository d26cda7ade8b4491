using M1SerialBot.DiscordApi.Rest;
using M1SerialBot.LoopbackDiscord.Faults;
using M1SerialBot.LoopbackDiscord.Rest;

namespace M1SerialBot.DiscordApi.Tests.Rest;

/// <summary>Requests with the bot's token that fail.</summary>
[Collection(nameof(NonParallel))]
public sealed class BotRequestTests
{
    [Theory]
    [InlineData("null", "gateway was answered with nothing.")]
    [InlineData("<html>", "gateway was answered with something that can't be read.")]
    public async Task A_response_that_says_nothing_is_an_error(string body, string message)
    {
        await using var host = await GatewayTestHost.MakeAsync(new GatewayTestHostOptions());
        host.Discord.Faults.Next(Route.Gateway, new Status(200, body));

        var exception = await Assert.ThrowsAsync<RestException>(() => host.Rest.ReadGatewayAsync(TestContext.Current.CancellationToken));

        Assert.Equal(message, exception.Message);
    }

    [Fact]
    public async Task A_caller_that_gives_up_gets_its_own_cancellation()
    {
        await using var host = await GatewayTestHost.MakeAsync(new GatewayTestHostOptions());
        host.Discord.Faults.Next(Route.Gateway, new Hang());
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(2), host.Clock);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.Rest.ReadGatewayAsync(timeout.Token));
    }

    [Fact]
    public async Task A_server_that_hangs_is_given_up_after_half_a_minute()
    {
        await using var host = await GatewayTestHost.MakeAsync(new GatewayTestHostOptions());
        host.Discord.Faults.Next(Route.Gateway, new Hang());

        var exception = await Assert.ThrowsAsync<RestException>(() => host.Rest.ReadGatewayAsync(TestContext.Current.CancellationToken));

        Assert.Equal("gateway was not answered within 30 s.", exception.Message);
        Assert.InRange(host.Time.Elapsed.TotalSeconds, 29, 31);
    }
}
