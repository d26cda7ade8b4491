namespace M1SerialBot.DiscordApi.Rest;

/// <summary>Tells a reply that is stuck in the network from one that waits in a queue of our own.</summary>
/// <remarks>
/// <para>
/// Only the first is worth sending again, another way. When the bot itself can't keep up, a second request makes its queue longer, and Discord refuses it.
/// So time counts from when the request was handed to a connection; waiting for one doesn't count.
/// </para>
/// <para>
/// The answer may also be here already, and only wait to be read. Reading is done on the thread pool, first come, first served. So before the network is blamed,
/// a short wait goes to the end of the pool's queue. If it ends late, the queue is long, or the process stood still, and that says nothing about the network.
/// If it ends on time, whatever arrived before it has been read.
/// </para>
/// </remarks>
internal sealed class NetworkSilence(TimeProvider time)
{
    private static readonly TimeSpan SilenceTimeout = TimeSpan.FromSeconds(0.9);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(0.1);
    private static readonly TimeSpan Lateness = TimeSpan.FromSeconds(0.05);

    /// <summary>Waits until a reply is answered, or the network has been silent about it for a second.</summary>
    /// <param name="sending">The reply, on its way.</param>
    /// <param name="body">Its body.</param>
    /// <returns>Whether the network is silent. If not, the sending is over, one way or another.</returns>
    public async Task<bool> IsSilentAsync(Task sending, TimestampedContent body)
    {
        await WaitAsync(sending, SilenceTimeout).ConfigureAwait(false);
        while (!sending.IsCompleted)
        {
            var left = SilenceTimeout - (body.Age ?? TimeSpan.Zero);
            if (left > Lateness)
            {
                await WaitAsync(sending, left).ConfigureAwait(false);
            }
            else if (await IsOnTimeAsync(sending).ConfigureAwait(false) && !sending.IsCompleted)
            {
                return true;
            }
        }

        return false;
    }

    private async Task<bool> IsOnTimeAsync(Task sending)
    {
        var began = time.GetTimestamp();
        await WaitAsync(sending, Look).ConfigureAwait(false);
        await Task.Yield();
        return time.GetElapsedTime(began) <= Look + Lateness;
    }

    private async Task WaitAsync(Task sending, TimeSpan wait) => await sending.WaitAsync(wait, time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
