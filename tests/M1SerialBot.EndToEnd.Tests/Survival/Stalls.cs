using System.Collections.Concurrent;

namespace M1SerialBot.EndToEnd.Tests.Survival;

/// <summary>Notes when the machine had no time for anybody: what is late then is not the bot's doing.</summary>
internal sealed class Stalls : IAsyncDisposable
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Late = TimeSpan.FromMilliseconds(700);

    private readonly ConcurrentQueue<Span> _spans = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _watching;

    public Stalls() => _watching = Task.Run(WatchAsync);

    /// <summary>When it was so.</summary>
    public IReadOnlyCollection<Span> Spans => _spans;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _watching;
        _stop.Dispose();
    }

    private async Task WatchAsync()
    {
        var before = DateTimeOffset.UtcNow;
        while (!_stop.IsCancellationRequested)
        {
            await Task.Delay(Tick, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            var now = DateTimeOffset.UtcNow;
            if (now - before > Tick + Late)
            {
                _spans.Enqueue(new Span(before, now));
            }

            before = now;
        }
    }
}
