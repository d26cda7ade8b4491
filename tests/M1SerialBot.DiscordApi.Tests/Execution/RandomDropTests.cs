using M1SerialBot.LoopbackDiscord.Interactions;

namespace M1SerialBot.DiscordApi.Tests.Execution;

[Collection(nameof(NonParallel))]
public sealed class RandomDropTests
{
    private const int Interactions = 1000;
    private const int Seed = 1988;

    [Fact]
    public async Task While_connections_are_dropped_at_random_every_interaction_that_is_delivered_is_answered_exactly_once()
    {
        await using var host = await GatewayTestHost.StartAsync();
        var connection = await host.Discord.WaitForReadyAsync();
        await host.AskAsync();
        var random = new Random(Seed);
        var delivered = new List<Delivered>();
        var drops = 0;
        while (delivered.Count < Interactions)
        {
            delivered.AddRange(Enumerable.Range(0, random.Next(1, 40)).Select(_ => host.Discord.Deliver(host.Question())));
            if (random.Next(3) == 0)
            {
                drops++;
                connection.Drop();
                delivered.AddRange(Enumerable.Range(0, random.Next(20)).Select(_ => host.Discord.Deliver(host.Question())));
                connection = await host.Discord.WaitForResumedAsync(count: drops);

                // If it's dropped again before it's back, it waits longer than Discord does for a reply.
                await host.AskAsync();
            }
        }

        await Task.WhenAll(delivered.Select(delivery => delivery.WaitForAnswerAsync()));
        await host.Dispatcher.DrainAsync(TimeSpan.FromSeconds(5));

        TestContext.Current.TestOutputHelper?.WriteLine($"{delivered.Count} interactions, {drops} drops, {host.Time.Elapsed.TotalSeconds:0} s, {host.Log.Warnings.Count} lines");
        Assert.All(delivered, delivery => Assert.Equal((1, 0), (delivery.Accepted, delivery.Refused)));
        Assert.True(drops >= 10, $"{drops} drops");
        Assert.Empty(host.Discord.Violations);
        Assert.InRange(host.Log.Warnings.Count, 1, 5);
        Assert.Equal(1, host.Discord.Identifies);
    }
}
