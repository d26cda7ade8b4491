using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace M1SerialBot.DiscordApi.Rest;

/// <summary>What Discord has said of how fast it may be asked: keeps requests back while a route, or everything, has to wait.</summary>
internal sealed class RateLimits(TimeProvider time)
{
    private const int Crowded = 256;

    // A day, in seconds: nothing that Discord asks for is longer.
    private const double LongestWait = 86_400;

    // Only routes that have to wait are kept, by the timestamp at which they may go on.
    private readonly ConcurrentDictionary<string, long> _waiting = new(StringComparer.Ordinal);
    private long _everything = long.MinValue;

    /// <summary>How many routes are kept.</summary>
    public int Kept => _waiting.Count;

    /// <summary>Waits until a route may be asked.</summary>
    public async Task WaitAsync(RestRoute route, CancellationToken cancellation)
    {
        while (WaitOf(route) is { Ticks: > 0 } wait)
        {
            await Task.Delay(wait, time, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Takes in what an answer says.</summary>
    /// <returns>How long to wait before the same is asked again; null where that was not said.</returns>
    public TimeSpan? Observe(RestRoute route, HttpStatusCode status, HttpResponseHeaders headers, RestError error)
    {
        if (status != HttpStatusCode.TooManyRequests)
        {
            if (Number(headers, "X-RateLimit-Remaining") == 0 && Number(headers, "X-RateLimit-Reset-After") is { } reset)
            {
                Hold(route, Seconds(reset));
            }

            return null;
        }

        // Both are in seconds; the body tells fractions.
        var after = Seconds(error.RetryAfter ?? Number(headers, "Retry-After") ?? 1);
        if (error.Global == true || headers.Contains("X-RateLimit-Global"))
        {
            Volatile.Write(ref _everything, Later(after));
        }
        else
        {
            Hold(route, after);
        }

        return after;
    }

    private void Hold(RestRoute route, TimeSpan wait)
    {
        _waiting[route.Bucket] = Later(wait);
        if (_waiting.Count <= Crowded)
        {
            return;
        }

        var now = time.GetTimestamp();
        foreach (var old in _waiting.Where(entry => entry.Value <= now))
        {
            _waiting.TryRemove(old);
        }
    }

    private TimeSpan WaitOf(RestRoute route)
    {
        var until = _waiting.TryGetValue(route.Bucket, out var own) ? own : long.MinValue;
        until = route.HasInteractionToken ? until : Math.Max(until, Volatile.Read(ref _everything));
        var now = time.GetTimestamp();
        return until <= now ? TimeSpan.Zero : time.GetElapsedTime(now, until);
    }

    private long Later(TimeSpan wait) => time.GetTimestamp() + (long)(wait.TotalSeconds * time.TimestampFrequency);

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(Math.Clamp(seconds, 0, LongestWait));

    private static double? Number(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values)
        && double.TryParse(values.FirstOrDefault(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
