using M1SerialBot.DiscordApi.Gateway;
using Microsoft.Extensions.Time.Testing;

namespace M1SerialBot.DiscordApi.Tests.Gateway;

public sealed class IdentifyRateLimiterTests
{
    private static readonly Uri Url = new("wss://gateway.invalid");
    private static readonly TimeSpan OnItsWay = TimeSpan.FromSeconds(3);

    [Theory]
    [InlineData(true, 5, "Discord counts from when it has read the question, which its answer shows")]
    [InlineData(false, 0, "a bucket in which nothing was asked for costs nothing")]
    public async Task The_next_session_waits_for_five_seconds_after_the_one_before_was_opened(bool hasAsked, double seconds, string because)
    {
        var time = new FakeTimeProvider();
        var bucket = new IdentifyBucket(time);
        await bucket.EnterAsync(TestContext.Current.CancellationToken);
        using (var first = new IdentifyPermit(Url, bucket))
        {
            await (hasAsked ? first.WaitAsync(TestContext.Current.CancellationToken) : Task.CompletedTask);
            time.Advance(OnItsWay);
        }

        await bucket.EnterAsync(TestContext.Current.CancellationToken);
        using var second = new IdentifyPermit(Url, bucket);
        var waiting = second.WaitAsync(TestContext.Current.CancellationToken);
        time.Advance(TimeSpan.FromSeconds(seconds));

        Assert.True(waiting.IsCompleted == !hasAsked, because);
        time.Advance(TimeSpan.FromSeconds(0.5));
        await waiting;
    }

    [Fact]
    public async Task A_session_that_is_being_opened_holds_the_turn()
    {
        var bucket = new IdentifyBucket(new FakeTimeProvider());
        await bucket.EnterAsync(TestContext.Current.CancellationToken);
        using var first = new IdentifyPermit(Url, bucket);
        await first.WaitAsync(TestContext.Current.CancellationToken);

        var next = bucket.EnterAsync(TestContext.Current.CancellationToken);

        Assert.False(next.IsCompleted);
        first.Dispose();
        await next;
    }
}
