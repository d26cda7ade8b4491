using System.Collections.Concurrent;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Channels;
using M1SerialBot.Content;

namespace M1SerialBot.Preview;

/// <summary>Tells every page that is open what happens behind its back: what follows a reply, and how the config folder fares.</summary>
internal sealed class PreviewEvents : IDisposable
{
    // A page that has gone to sleep misses what is older.
    private const int Most = 256;

    private readonly LiveConfig _live;
    private readonly ConcurrentDictionary<Channel<SseItem<string>>, bool> _pages = new();

    public PreviewEvents(LiveConfig live)
    {
        _live = live;
        _live.Changed += TellConfig;
    }

    /// <summary>Tells what the bot asks of Discord.</summary>
    public void Tell(PreviewRequest request) => Tell(new SseItem<string>(JsonSerializer.Serialize(request, PreviewJson.Default.PreviewRequest), "request"));

    /// <summary>Everything that is told to one page from now on, how the config folder fares first.</summary>
    /// <param name="cancellation">Ends it.</param>
    public async IAsyncEnumerable<SseItem<string>> ListenAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var page = Channel.CreateBounded<SseItem<string>>(new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropOldest });
        _pages[page] = true;
        try
        {
            yield return ConfigEvent();
            await foreach (var item in page.Reader.ReadAllAsync(cancellation))
            {
                yield return item;
            }
        }
        finally
        {
            _pages.TryRemove(page, out _);
        }
    }

    public void Dispose() => _live.Changed -= TellConfig;

    private void TellConfig() => Tell(ConfigEvent());

    private void Tell(SseItem<string> item)
    {
        foreach (var page in _pages.Keys)
        {
            page.Writer.TryWrite(item);
        }
    }

    private SseItem<string> ConfigEvent() =>
        new(JsonSerializer.Serialize(new PreviewConfig(_live.Current.Knowledge.Version, _live.Issues), PreviewJson.Default.PreviewConfig), "config");
}
