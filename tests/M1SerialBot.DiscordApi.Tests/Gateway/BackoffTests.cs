namespace M1SerialBot.DiscordApi.Tests.Gateway;

public sealed class BackoffTests
{
    [Fact]
    public void Waits_double_from_a_second_to_a_minute()
    {
        var backoff = new Backoff(() => 0);

        Assert.Equal([1, 2, 4, 8, 16, 32, 60, 60], Enumerable.Range(0, 8).Select(_ => backoff.Next().TotalSeconds));
    }

    [Theory]
    [InlineData(0.0, 1.0, "no jitter waits longest")]
    [InlineData(0.5, 0.75, "half of it takes a quarter")]
    [InlineData(0.999999, 0.5, "all of it takes half at the most")]
    public void Jitter_shortens_a_wait_by_up_to_a_half(double jitter, double seconds, string because) =>
        Assert.True(Math.Abs(new Backoff(() => jitter).Next().TotalSeconds - seconds) < 0.001, because);

    [Fact]
    public void Success_starts_it_over()
    {
        var backoff = new Backoff(() => 0);
        backoff.Next();
        backoff.Next();

        backoff.Reset();

        Assert.Equal(1, backoff.Next().TotalSeconds);
    }
}
