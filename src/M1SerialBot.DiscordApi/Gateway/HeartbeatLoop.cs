namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>Sends heartbeats at their interval, the first after a random part of it, until one isn't acknowledged.</summary>
/// <param name="interval">The time between two.</param>
/// <param name="send">Sends one.</param>
/// <param name="time">The clock.</param>
internal sealed class HeartbeatLoop(TimeSpan interval, Func<CancellationToken, Task> send, TimeProvider time)
{
    private volatile bool _isUnanswered;

    public void Acknowledge() => _isUnanswered = false;

    /// <summary>Runs until a heartbeat isn't acknowledged before the next one is due.</summary>
    /// <param name="jitter">How much of the interval passes before the first, from 0 to 1.</param>
    /// <param name="end">Ends it.</param>
    public async Task RunAsync(double jitter, CancellationToken end)
    {
        await Task.Delay(interval * jitter, time, end).ConfigureAwait(false);
        while (!_isUnanswered)
        {
            _isUnanswered = true;
            await send(end).ConfigureAwait(false);
            await Task.Delay(interval, time, end).ConfigureAwait(false);
        }
    }
}
