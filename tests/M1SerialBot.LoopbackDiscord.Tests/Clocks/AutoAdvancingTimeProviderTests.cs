using System.Collections.Concurrent;
using System.Diagnostics;
using M1SerialBot.LoopbackDiscord.Clocks;

namespace M1SerialBot.LoopbackDiscord.Tests.Clocks;

public sealed class AutoAdvancingTimeProviderTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Hours_of_waiting_pass_in_a_moment_and_measure_exactly()
    {
        using var time = new AutoAdvancingTimeProvider();
        var start = time.GetTimestamp();

        await Task.Delay(TimeSpan.FromHours(3), time, Cancellation);

        Assert.Equal(TimeSpan.FromHours(3), time.GetElapsedTime(start));
        Assert.Equal(TimeSpan.FromHours(3), time.Elapsed);
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 3, 0, 0, TimeSpan.Zero), time.GetUtcNow());
    }

    [Fact]
    public async Task Timers_fire_in_the_order_in_which_they_are_due()
    {
        using var time = new AutoAdvancingTimeProvider();
        var fired = new ConcurrentQueue<string>();
        var done = new TaskCompletionSource();
        time.Hold();
        await using var last = Start(time, 30, () => done.SetResult());
        await using var second = Start(time, 20, () => fired.Enqueue("20, set first"));
        await using var first = Start(time, 10, () => fired.Enqueue("10"));
        await using var third = Start(time, 20, () => fired.Enqueue("20, set last"));
        time.Release();

        await done.Task;

        Assert.Equal(["10", "20, set first", "20, set last"], fired);
        Assert.Equal(TimeSpan.FromMilliseconds(30), time.Elapsed);
    }

    [Fact]
    public async Task A_periodic_timer_keeps_its_step()
    {
        using var time = new AutoAdvancingTimeProvider();
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(41.25), time);

        for (var beat = 1; beat <= 4; beat++)
        {
            Assert.True(await timer.WaitForNextTickAsync(Cancellation));
            Assert.Equal(TimeSpan.FromSeconds(41.25 * beat), time.Elapsed);
        }
    }

    [Fact]
    public async Task Clocks_side_by_side_do_not_hold_each_other_up_on_a_busy_machine()
    {
        using var idle = new CancellationTokenSource();
        for (var thread = 0; thread < Environment.ProcessorCount * 2; thread++)
        {
            // Without a name it would get that of the pool thread that starts it.
            new Thread(() => Spin(idle.Token)) { IsBackground = true, Name = nameof(Spin) }.Start();
        }

        try
        {
            var elapsed = await Task.WhenAll(Enumerable.Range(1, 8).Select(StepAsync)).WaitAsync(TimeSpan.FromMinutes(5), Cancellation);

            Assert.Equal(Enumerable.Range(1, 8).Select(seconds => TimeSpan.FromSeconds(seconds * 10)), elapsed);
        }
        finally
        {
            await idle.CancelAsync();
        }

        async Task<TimeSpan> StepAsync(int seconds)
        {
            using var time = new AutoAdvancingTimeProvider();
            for (var step = 0; step < 10; step++)
            {
                await Task.Delay(TimeSpan.FromSeconds(seconds), time, Cancellation);
            }

            return time.Elapsed;
        }
    }

    [Fact]
    public async Task Time_stands_still_while_it_is_held()
    {
        using var time = new AutoAdvancingTimeProvider();
        time.Hold();
        var delay = Task.Delay(TimeSpan.FromSeconds(1), time, Cancellation);
        await Task.Delay(200, Cancellation);

        Assert.False(delay.IsCompleted);
        Assert.Equal(TimeSpan.Zero, time.Elapsed);

        time.Release();
        await delay;
        Assert.Equal(TimeSpan.FromSeconds(1), time.Elapsed);
        Assert.Throws<InvalidOperationException>(time.Release);
    }

    [Theory]
    [InlineData(200, "it is not over")]
    [InlineData(1500, "it computes, and waits for nothing")]
    public async Task Time_does_not_pass_while_work_goes_on(int milliseconds, string because)
    {
        Assert.SkipUnless(milliseconds < 400 || OperatingSystem.IsLinux(), "Only Linux tells a worker that computes from one that blocks.");
        using var time = new AutoAdvancingTimeProvider();
        var delay = Task.Delay(TimeSpan.FromSeconds(1), time, Cancellation);
        var work = Task.Run(
            () =>
            {
                var busy = Stopwatch.StartNew();
                while (busy.ElapsedMilliseconds < milliseconds)
                {
                    Thread.SpinWait(100);
                }

                return time.Elapsed;
            },
            Cancellation);

        Assert.True(await work == TimeSpan.Zero, because);
        await delay;
    }

    [Fact]
    public async Task A_worker_that_blocks_does_not_stop_time_for_good()
    {
        using var time = new AutoAdvancingTimeProvider();
        using var free = new ManualResetEventSlim();
        var blocked = Task.Run(() => free.Wait(Cancellation), Cancellation);

        await Task.Delay(TimeSpan.FromMinutes(1), time, Cancellation);

        free.Set();
        await blocked;
    }

    [Fact]
    public async Task A_timer_that_is_changed_or_disposed_fires_as_last_set()
    {
        using var time = new AutoAdvancingTimeProvider();
        var fired = new ConcurrentQueue<TimeSpan>();
        time.Hold();
        var gone = Start(time, 10, () => fired.Enqueue(TimeSpan.Zero));
        await using var moved = Start(time, 10, () => fired.Enqueue(time.Elapsed));
        Assert.True(moved.Change(TimeSpan.FromMilliseconds(50), Timeout.InfiniteTimeSpan));
        await gone.DisposeAsync();
        Assert.False(gone.Change(TimeSpan.Zero, TimeSpan.Zero));
        time.Release();

        await Task.Delay(100, Cancellation);
        await Task.Delay(TimeSpan.FromMilliseconds(100), time, Cancellation);

        Assert.Equal([TimeSpan.FromMilliseconds(50)], fired);
    }

    [Fact]
    public async Task What_is_due_at_once_needs_no_silence()
    {
        using var time = new AutoAdvancingTimeProvider();
        time.Hold();
        var fired = new TaskCompletionSource();

        await using var timer = Start(time, 0, fired.SetResult);

        await fired.Task.WaitAsync(TimeSpan.FromSeconds(10), Cancellation);
        Assert.Equal(TimeSpan.Zero, time.Elapsed);
    }

    private static void Spin(CancellationToken until)
    {
        while (!until.IsCancellationRequested)
        {
        }
    }

    private static ITimer Start(AutoAdvancingTimeProvider time, int milliseconds, Action call) =>
        time.CreateTimer(_ => call(), null, TimeSpan.FromMilliseconds(milliseconds), Timeout.InfiniteTimeSpan);
}
