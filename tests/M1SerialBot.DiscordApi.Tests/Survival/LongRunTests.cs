
namespace M1SerialBot.DiscordApi.Tests.Survival;

/// <summary>One fault after another: every interaction that Discord still waits for is answered, and nothing is left behind.</summary>
[Collection(nameof(NonParallel))]
public sealed class LongRunTests
{
    private static readonly TimeSpan HalfHour = TimeSpan.FromMinutes(30);

    // The ids of recent interactions fill up to here. A leak with every connection or every interaction would be many times that.
    private const long MostGrowth = 512 * 1024;

    // Idle connections in the pool, or ones about to close. There are about seventy gateway connections in an hour.
    private const int MostHandles = 20;

    [Fact]
    public Task Half_an_hour_of_random_faults_loses_nothing_and_leaves_nothing_behind() => RunAsync(1988, HalfHour / 2, faults: 10, kinds: 8);

    // Runs every night.
    [Theory(Explicit = true)]
    [InlineData(1988)]
    [InlineData(1990)]
    [InlineData(1995)]
    public Task Two_hours_of_random_faults_lose_nothing_and_leave_nothing_behind(int seed) => RunAsync(seed, 2 * HalfHour, faults: 40, kinds: 15);

    private static async Task RunAsync(int seed, TimeSpan half, int faults, int kinds)
    {
        await using var host = await GatewayTestHost.StartAsync();
        var run = new LongRun(host, await host.Discord.WaitForReadyAsync(), seed);

        await run.GoOnUntilAsync(half);
        var middle = await run.SettleAsync();
        await run.GoOnUntilAsync(half * 2);
        var end = await run.SettleAsync();

        Assert.True(run.Lost.Count == 0, $"seed {seed}: not answered, or twice: {string.Join("; ", run.Lost)}");
        Assert.True(host.Discord.Violations.Count == 0, $"seed {seed}: {string.Join("; ", host.Discord.Violations)}");
        Assert.True(host.Status.Shards is [{ IsReady: true }], $"seed {seed}: the shard is not ready at the end");
        Assert.True(run.Struck >= faults && run.Kinds >= kinds, $"seed {seed}: {run.Struck} faults of {run.Kinds} kinds are few");
        Assert.True(run.Warnings <= run.Struck * 3, $"seed {seed}: {run.Warnings} warnings for {run.Struck} faults");
        Assert.True(end.Bytes - middle.Bytes <= MostGrowth, $"seed {seed}: {middle.Bytes} bytes in the middle, {end.Bytes} at the end");
        Assert.True(end.Timers <= middle.Timers + 1, $"seed {seed}: {middle.Timers} timers in the middle, {end.Timers} at the end");
        Assert.True(end.Handles <= middle.Handles + MostHandles, $"seed {seed}: {middle.Handles} handles in the middle, {end.Handles} at the end");
    }
}
