using System.Net;
using M1SerialBot.DiscordApi.Rest;
using Microsoft.Extensions.Time.Testing;

namespace M1SerialBot.DiscordApi.Tests.Rest;

public sealed class RateLimitsTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly HttpResponseMessage _response = new();
    private readonly RateLimits _limits;

    public RateLimitsTests() => _limits = new RateLimits(_time);

    public void Dispose() => _response.Dispose();

    [Fact]
    public void A_route_that_is_used_up_waits_until_its_reset()
    {
        Observe(RestRoute.Gateway, HttpStatusCode.OK, ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset-After", "1.5"));

        Assert.Equal(1.5, Waited(RestRoute.Gateway), 3);
        Assert.Equal(0, Waited(RestRoute.Application));
    }

    [Fact]
    public void A_route_with_some_left_does_not_wait()
    {
        Observe(RestRoute.Gateway, HttpStatusCode.OK, ("X-RateLimit-Remaining", "1"), ("X-RateLimit-Reset-After", "60"));

        Assert.Equal(0, Waited(RestRoute.Gateway));
    }

    [Theory]
    [InlineData(0.25, "9", 0.25, "the body tells fractions of a second")]
    [InlineData(null, "2", 2, "the header stands in for it, in seconds, not in milliseconds")]
    [InlineData(null, null, 1, "where nothing is said a second will do")]
    [InlineData(-5.0, null, 0, "no wait is negative")]
    [InlineData(1e300, null, 86_400, "nor longer than a day")]
    public void A_rate_limit_is_obeyed(double? body, string? header, double seconds, string because)
    {
        (string, string)[] headers = header is null ? [] : [("Retry-After", header)];

        var after = Observe(RestRoute.Gateway, HttpStatusCode.TooManyRequests, new RestError { RetryAfter = body }, headers);

        Assert.True(after!.Value.TotalSeconds == seconds, because);
        Assert.Equal(seconds, Waited(RestRoute.Gateway), 3);
        Assert.Equal(0, Waited(RestRoute.Application));
    }

    [Fact]
    public void When_everything_has_to_wait_everything_does_but_replies()
    {
        Observe(RestRoute.Gateway, HttpStatusCode.TooManyRequests, new RestError { RetryAfter = 3, Global = true });

        Assert.Equal(0, Waited(RestRoute.Reply(new() { Token = "t" })));
        Assert.Equal(3, Waited(RestRoute.Application), 3);
    }

    [Fact]
    public void What_has_waited_long_enough_is_forgotten_and_nothing_else()
    {
        for (var at = 1UL; at <= 2000; at++)
        {
            Observe(RestRoute.DeleteOriginal(new() { Id = new Snowflake(at), Token = "t" }), HttpStatusCode.OK, ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset-After", "0.5"));
            _time.Advance(TimeSpan.FromMilliseconds(10));
        }

        Assert.InRange(_limits.Kept, 1, 300);
        Assert.Equal(0.5, Waited(RestRoute.DeleteOriginal(new() { Id = new Snowflake(2000), Token = "t" })), 3);
    }

    private TimeSpan? Observe(RestRoute route, HttpStatusCode status, params (string Name, string Value)[] headers) => Observe(route, status, RestError.None, headers);

    private TimeSpan? Observe(RestRoute route, HttpStatusCode status, RestError error, params (string Name, string Value)[] headers)
    {
        _response.Headers.Clear();
        foreach (var (name, value) in headers)
        {
            _response.Headers.TryAddWithoutValidation(name, value);
        }

        return _limits.Observe(route, status, _response.Headers, error);
    }

    // The seconds until the route is free.
    private double Waited(RestRoute route)
    {
        var start = _time.GetTimestamp();
        var waiting = _limits.WaitAsync(route, TestContext.Current.CancellationToken);
        while (!waiting.IsCompleted)
        {
            _time.Advance(TimeSpan.FromMilliseconds(50));
        }

        return _time.GetElapsedTime(start).TotalSeconds;
    }
}
