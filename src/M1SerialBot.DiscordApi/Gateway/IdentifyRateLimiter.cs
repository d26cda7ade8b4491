using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using M1SerialBot.DiscordApi.Rest;

namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>Limits how many sessions are opened: max_concurrency at a time, every five seconds, and none if hardly any are left today.</summary>
internal sealed class IdentifyRateLimiter(DiscordRest rest, FaultReporter faults, TimeProvider time)
{
    // Discord resets the token of a bot that opens too many sessions. The last hundredth is kept back.
    private const int KeptBack = 100;

    private readonly ConcurrentDictionary<int, IdentifyBucket> _buckets = new();
    private volatile int _maxConcurrency = 1;
    private GatewayAddress? _fresh;

    /// <summary>Reads the gateway's address, retrying until it succeeds. The first session uses the same answer.</summary>
    /// <returns>The address; null if the program stops first.</returns>
    /// <exception cref="DiscordFatalException">Discord rejects the token.</exception>
    public async Task<GatewayAddress?> ReadUntilDoneAsync(Backoff backoff, CancellationToken stop)
    {
        while (true)
        {
            try
            {
                try
                {
                    var address = await ReadAsync(stop).ConfigureAwait(false);
                    Volatile.Write(ref _fresh, address);
                    return address;
                }
                catch (RestException exception)
                {
                    faults.Report(FaultKind.ConnectionRefused, exception.Message);
                }

                await Task.Delay(backoff.Next(), time, stop).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return null;
            }
        }
    }

    /// <summary>Waits until no other shard of the same bucket is opening a session.</summary>
    /// <exception cref="DiscordFatalException">Discord rejects the token.</exception>
    /// <exception cref="RestException">Discord can't be reached, or answers with an error.</exception>
    public async Task<IdentifyPermit> NextAsync(int shard, CancellationToken stop)
    {
        var bucket = _buckets.GetOrAdd(shard % _maxConcurrency, _ => new IdentifyBucket(time));
        await bucket.EnterAsync(stop).ConfigureAwait(false);
        try
        {
            var address = Interlocked.Exchange(ref _fresh, null) ?? await ReadAsync(stop).ConfigureAwait(false);
            return new IdentifyPermit(address.Url, bucket);
        }
        catch
        {
            bucket.Release(hasIdentified: false);
            throw;
        }
    }

    private async Task<GatewayAddress> ReadAsync(CancellationToken stop)
    {
        while (true)
        {
            var address = await rest.ReadGatewayAsync(stop).ConfigureAwait(false);
            var limit = address.SessionStartLimit;
            _maxConcurrency = Math.Max(1, limit.MaxConcurrency);
            if (limit.Remaining > limit.Total / KeptBack)
            {
                return address;
            }

            var wait = TimeSpan.FromMilliseconds(Math.Max(1000, limit.ResetAfter));
            faults.Report(
                FaultKind.SessionStartLimit,
                string.Create(CultureInfo.InvariantCulture, $"{limit.Remaining} of {limit.Total} sessions are left; waiting {wait.TotalMinutes:0.#} minutes"));
            await Task.Delay(wait, time, stop).ConfigureAwait(false);
        }
    }
}

/// <summary>Serialises IDENTIFY within one rate-limit bucket.</summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "The semaphore's wait handle is never used.")]
internal sealed class IdentifyBucket(TimeProvider time)
{
    private readonly SemaphoreSlim _one = new(1);
    private long? _lastIdentify;

    public Task EnterAsync(CancellationToken stop) => _one.WaitAsync(stop);

    // Discord counts from when it reads IDENTIFY. That's after it was sent, perhaps long after, but never after READY.
    public void Release(bool hasIdentified)
    {
        _lastIdentify = hasIdentified ? time.GetTimestamp() : _lastIdentify;
        _one.Release();
    }

    public async Task WaitAsync(CancellationToken stop)
    {
        if (_lastIdentify is { } last && GatewayTimings.BetweenStarts - time.GetElapsedTime(last) is { Ticks: > 0 } wait)
        {
            await Task.Delay(wait, time, stop).ConfigureAwait(false);
        }
    }
}

/// <summary>Permits one IDENTIFY. Disposing it lets the bucket's next shard go on: on READY, or when the connection ends without.</summary>
/// <param name="url">Where to connect.</param>
/// <param name="bucket">The bucket.</param>
internal sealed class IdentifyPermit(Uri url, IdentifyBucket bucket) : IDisposable
{
    private bool _hasIdentified;
    private bool _isDisposed;

    public Uri Url { get; } = url;

    /// <summary>Waits until five seconds after the bucket's previous IDENTIFY. Call it right before sending one.</summary>
    public Task WaitAsync(CancellationToken stop)
    {
        _hasIdentified = true;
        return bucket.WaitAsync(stop);
    }

    public void Dispose()
    {
        if (!_isDisposed)
        {
            _isDisposed = true;
            bucket.Release(_hasIdentified);
        }
    }
}
