using System.Diagnostics;

namespace M1SerialBot.LoopbackDiscord.Waiting;

/// <summary>Rings whenever something has happened, so that nobody has to poll for it.</summary>
/// <param name="patience">How long anybody waits, in real time, unless told otherwise.</param>
internal sealed class AsyncSignal(TimeSpan patience)
{
    private TaskCompletionSource _next = NewRing();

    /// <summary>Wakes all who wait, so that they look again.</summary>
    public void Ring() => Interlocked.Exchange(ref _next, NewRing()).SetResult();

    /// <summary>Waits until something is found.</summary>
    /// <param name="find">Looks for it; null while it is not there.</param>
    /// <param name="awaited">What is awaited, for the exception.</param>
    /// <param name="seen">Tells what is there instead, for the exception.</param>
    /// <param name="limit">How long to wait, in real time; the usual patience where null.</param>
    /// <exception cref="TimeoutException">It did not come in time.</exception>
    public async Task<T> WaitAsync<T>(Func<T?> find, string awaited, Func<string> seen, TimeSpan? limit = null)
        where T : class
    {
        var until = limit ?? patience;
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            // Taken before looking: what happens in between is not missed.
            var ring = Volatile.Read(ref _next).Task;
            if (find() is { } found)
            {
                return found;
            }

            var left = until - Stopwatch.GetElapsedTime(start);
            if (left <= TimeSpan.Zero || !await ComesWithin(ring, left).ConfigureAwait(false))
            {
                throw new TimeoutException($"Waited {until.TotalSeconds:0.#} s for {awaited}. Seen: {seen()}.");
            }
        }
    }

    private static async Task<bool> ComesWithin(Task ring, TimeSpan left)
    {
        await ring.WaitAsync(left).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return ring.IsCompleted;
    }

    private static TaskCompletionSource NewRing() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
