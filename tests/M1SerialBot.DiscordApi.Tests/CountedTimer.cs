namespace M1SerialBot.DiscordApi.Tests;

/// <summary>A timer that reports its disposal.</summary>
internal sealed class CountedTimer(ITimer timer, Action disposed) : ITimer
{
    private int _isDisposed;

    public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(dueTime, period);

    public void Dispose()
    {
        timer.Dispose();
        Report();
    }

    public async ValueTask DisposeAsync()
    {
        await timer.DisposeAsync();
        Report();
    }

    private void Report()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 0)
        {
            disposed();
        }
    }
}
