namespace M1SerialBot.DiscordApi.Tests;

/// <summary>A timer that tells when it is disposed of.</summary>
internal sealed class CountedTimer(ITimer timer, Action disposed) : ITimer
{
    private int _isDisposed;

    public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(dueTime, period);

    public void Dispose()
    {
        timer.Dispose();
        Tell();
    }

    public async ValueTask DisposeAsync()
    {
        await timer.DisposeAsync();
        Tell();
    }

    private void Tell()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 0)
        {
            disposed();
        }
    }
}
