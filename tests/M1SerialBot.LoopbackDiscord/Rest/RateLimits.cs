using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace M1SerialBot.LoopbackDiscord.Rest;

/// <summary>Enforces the rate limits of the routes.</summary>
internal sealed class RateLimits
{
    // The headers of routes without a limit: high enough that no client ever waits.
    private static readonly RateLimit Boundless = new(1000, TimeSpan.FromSeconds(1));

    private readonly Lock _lock = new();
    private readonly TimeProvider _time;
    private readonly Dictionary<Route, RateLimit> _limits;
    private readonly Dictionary<string, (DateTimeOffset Ends, int Used)> _windows = [];

    public RateLimits(LoopbackOptions options)
    {
        _time = options.Time;
        _limits = new Dictionary<Route, RateLimit>(options.Limits);
    }

    /// <summary>Sets the limit of a route; null for none.</summary>
    public void Set(Route route, RateLimit? limit)
    {
        lock (_lock)
        {
            _windows.Clear();
            if (limit is null)
            {
                _limits.Remove(route);
            }
            else
            {
                _limits[route] = limit;
            }
        }
    }

    /// <summary>Counts a request.</summary>
    /// <param name="endpoint">The endpoint, which names the bucket.</param>
    /// <param name="call">The request, whose parameters part the bucket's requests.</param>
    /// <param name="headers">Where the state of the bucket is written.</param>
    /// <returns>The 429 response; null if the request may pass.</returns>
    public Answer? Count(Endpoint endpoint, Call call, IDictionary<string, string> headers)
    {
        var now = _time.GetUtcNow();
        lock (_lock)
        {
            var limit = _limits.GetValueOrDefault(endpoint.Route);
            var parted = call.Parameters.Where(entry => entry.Key != "message").Select(entry => entry.Value);
            var key = $"{endpoint.Method} {endpoint.Template} {string.Join('/', parted)}";
            var (ends, used) = limit is not null && _windows.TryGetValue(key, out var window) && window.Ends > now
                ? window
                : (now + (limit ?? Boundless).Window, 0);
            var refused = used >= (limit ?? Boundless).Requests;
            used = refused ? used : used + 1;
            if (limit is not null)
            {
                _windows[key] = (ends, used);
            }

            Write(headers, endpoint, (limit ?? Boundless).Requests, used, ends, now);
            return refused ? Answer.TooMany(ends - now, isGlobal: false) : null;
        }
    }

    private static void Write(IDictionary<string, string> headers, Endpoint endpoint, int limit, int used, DateTimeOffset ends, DateTimeOffset now)
    {
        var bucket = SHA256.HashData(Encoding.UTF8.GetBytes($"{endpoint.Method} {endpoint.Template}"));
        headers["X-RateLimit-Bucket"] = Convert.ToHexStringLower(bucket.AsSpan(0, 16));
        headers["X-RateLimit-Limit"] = limit.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Remaining"] = (limit - used).ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset"] = (ends.ToUnixTimeMilliseconds() / 1000m).ToString("F3", CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset-After"] = (ends - now).TotalSeconds.ToString("F3", CultureInfo.InvariantCulture);
    }
}

/// <summary>A rate limit.</summary>
/// <param name="Requests">How many requests pass in one window.</param>
/// <param name="Window">How long a window lasts from its first request.</param>
public sealed record RateLimit(int Requests, TimeSpan Window);
