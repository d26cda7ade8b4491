using System.Diagnostics;

namespace M1SerialBot.LoopbackDiscord.Waiting;

/// <summary>Signals each event, so that nobody has to poll.</summary>
/// <param name="patience">The default timeout, in real time.</param>
internal sealed class AsyncSignal(TimeSpan patience)
{
    private TaskCompletionSource _next = NewRing();

    /// <summary>Wakes all waiters, so that they look again.</summary>
    public void Ring() => Interlocked.Exchange(ref _next, NewRing()).SetResult();

    /// <summary>Waits until something is found.</summary>
    /// <param name="find">Returns it; null while it isn't there.</param>
    /// <param name="awaited">The name of what is awaited, for the exception.</param>
    /// <param name="seen">Describes what is there instead, for the exception.</param>
    /// <param name="limit">The timeout, in real time; the default if null.</param>
    /// <exception cref="TimeoutException">It didn't come in time.</exception>
    public async Task<T> WaitAsync<T>(Func<T?> find, string awaited, Func<string> seen, TimeSpan? limit = null)
        where T : class
    {
        var until = limit ?? patience;
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            // Taken before looking, so that nothing in between is missed.
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
