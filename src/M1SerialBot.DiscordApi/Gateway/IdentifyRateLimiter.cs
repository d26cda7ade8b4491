using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using M1SerialBot.DiscordApi.Rest;

namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>Gives out the right to open sessions: as many at a time as Discord allows, every five seconds, and none where hardly any are left today.</summary>
internal sealed class IdentifyRateLimiter(DiscordRest rest, FaultReporter faults, TimeProvider time)
{
    // Discord resets the token of a bot that opens too many; the last hundredth is left for another day.
    private const int KeptBack = 100;

    private readonly ConcurrentDictionary<int, IdentifyBucket> _buckets = new();
    private volatile int _maxConcurrency = 1;
    private GatewayAddress? _fresh;

    /// <summary>Reads where the gateway is, and tries until that is done. The first session, which is opened at once, needs no look of its own.</summary>
    /// <returns>Where it is; null where the program stops first.</returns>
    /// <exception cref="DiscordFatalException">The token is refused.</exception>
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

    /// <summary>Waits for a shard's bucket to open a session.</summary>
    /// <returns>The right to open one, to be given back.</returns>
    /// <exception cref="DiscordFatalException">The token is refused.</exception>
    /// <exception cref="RestException">Discord cannot be reached, or answers with an error.</exception>
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
            bucket.Release(hasAsked: false);
            throw;
        }
    }

    // Reads where the gateway is, and waits while hardly any session may be opened.
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

    /// <summary>A row of shards of which one at a time may open a session.</summary>
    [SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "The semaphore is never asked for a wait handle.")]
    internal sealed class IdentifyBucket(TimeProvider time)
    {
        private readonly SemaphoreSlim _one = new(1);
        private long? _lastLeft;

        public Task EnterAsync(CancellationToken stop) => _one.WaitAsync(stop);

        // Discord counts from when it has read the question, which may be long after that was sent, and is surely before it is answered.
        public void Release(bool hasAsked)
        {
            _lastLeft = hasAsked ? time.GetTimestamp() : _lastLeft;
            _one.Release();
        }

        public async Task WaitAsync(CancellationToken stop)
        {
            if (_lastLeft is { } last && GatewayTimings.BetweenStarts - time.GetElapsedTime(last) is { Ticks: > 0 } wait)
            {
                await Task.Delay(wait, time, stop).ConfigureAwait(false);
            }
        }
    }
}
