namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>Sends heartbeats in their time, the first at a random part of it, and notices when one was not acknowledged.</summary>
/// <param name="interval">The time between two.</param>
/// <param name="beat">Sends one.</param>
/// <param name="time">The clock.</param>
internal sealed class HeartbeatLoop(TimeSpan interval, Func<CancellationToken, Task> beat, TimeProvider time)
{
    private volatile bool _isUnanswered;

    /// <summary>A heartbeat was acknowledged.</summary>
    public void Acknowledge() => _isUnanswered = false;

    /// <summary>Beats until one is not acknowledged before the next is due.</summary>
    /// <param name="jitter">How much of the interval passes before the first, from 0 to 1.</param>
    /// <param name="end">Ends it.</param>
    public async Task BeatAsync(double jitter, CancellationToken end)
    {
        await Task.Delay(interval * jitter, time, end).ConfigureAwait(false);
        while (!_isUnanswered)
        {
            _isUnanswered = true;
            await beat(end).ConfigureAwait(false);
            await Task.Delay(interval, time, end).ConfigureAwait(false);
        }
    }
}
