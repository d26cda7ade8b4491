using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace M1SerialBot.DiscordApi.Rest;

/// <summary>Holds requests back for as long as Discord's rate limits say, for one route or for all. Thread-safe.</summary>
internal sealed class RateLimits(TimeProvider time)
{
    private const int Crowded = 256;

    // A day, in seconds: nothing that Discord asks for is longer.
    private const double LongestWait = 86_400;

    // The timestamp at which each blocked route is free again.
    private readonly ConcurrentDictionary<string, long> _waiting = new(StringComparer.Ordinal);
    private long _everything = long.MinValue;

    public int Kept => _waiting.Count;

    public async Task WaitAsync(RestRoute route, CancellationToken cancellation)
    {
        while (WaitOf(route) is { Ticks: > 0 } wait)
        {
            await Task.Delay(wait, time, cancellation).ConfigureAwait(false);
        }
    }

    /// <returns>How long to wait before a retry; null if Discord doesn't say.</returns>
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

        // Both are in seconds, but only the body has fractions.
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
