
namespace M1SerialBot.DiscordApi.Tests.Survival;

/// <summary>Two hours of one fault after another: whatever Discord still waits for is answered, and nothing is left behind.</summary>
[Collection(nameof(NonParallel))]
public sealed class LongRunTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    // The ids that were met fill up to here. A leak with every connection or every interaction would be many times that.
    private const long MostGrowth = 512 * 1024;

    // Connections that are kept for another time, or are about to close; there are some seventy to the gateway in an hour.
    private const int MostHandles = 20;

    public static TheoryData<int> Seeds() => [1988, 1990, 1995];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Two_hours_of_faults_at_random_lose_nothing_and_leave_nothing_behind(int seed)
    {
        await using var host = await GatewayTestHost.StartAsync();
        var run = new LongRun(host, await host.Discord.WaitForReadyAsync(), seed);

        await run.GoOnUntilAsync(Hour);
        var middle = await run.SettleAsync();
        await run.GoOnUntilAsync(Hour * 2);
        var end = await run.SettleAsync();

        Assert.True(run.Lost.Count == 0, $"seed {seed}: not answered, or twice: {string.Join("; ", run.Lost)}");
        Assert.True(host.Discord.Violations.Count == 0, $"seed {seed}: {string.Join("; ", host.Discord.Violations)}");
        Assert.True(host.Status.Shards is [{ IsReady: true }], $"seed {seed}: the shard is not ready at the end");
        Assert.True(run.Struck >= 40 && run.Kinds >= 15, $"seed {seed}: {run.Struck} faults of {run.Kinds} kinds are few");
        Assert.True(run.Warnings <= run.Struck * 3, $"seed {seed}: {run.Warnings} lines of log for {run.Struck} faults");
        Assert.True(end.Bytes - middle.Bytes <= MostGrowth, $"seed {seed}: {middle.Bytes} bytes after one hour, {end.Bytes} after two");
        Assert.True(end.Timers <= middle.Timers + 1, $"seed {seed}: {middle.Timers} timers after one hour, {end.Timers} after two");
        Assert.True(end.Handles <= middle.Handles + MostHandles, $"seed {seed}: {middle.Handles} handles after one hour, {end.Handles} after two");
    }
}
