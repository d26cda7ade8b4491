using System.Collections.Concurrent;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Channels;
using M1SerialBot.Content;

namespace M1SerialBot.Preview;

/// <summary>Sends every open page what happens outside its own requests: calls to Discord after a reply, and reloads of the config folder.</summary>
internal sealed class PreviewEvents : IDisposable
{
    // A sleeping page misses older ones.
    private const int MaxPending = 256;

    private readonly ContentStore _store;
    private readonly ConcurrentDictionary<Channel<SseItem<string>>, bool> _pages = new();

    public PreviewEvents(ContentStore store)
    {
        _store = store;
        _store.Changed += SendConfig;
    }

    public void Send(PreviewRequest request) => Send(new SseItem<string>(JsonSerializer.Serialize(request, PreviewJson.Default.PreviewRequest), "request"));

    /// <summary>All events for one page from now on, starting with the state of the config folder.</summary>
    public async IAsyncEnumerable<SseItem<string>> ListenAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var page = Channel.CreateBounded<SseItem<string>>(new BoundedChannelOptions(MaxPending) { FullMode = BoundedChannelFullMode.DropOldest });
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

    public void Dispose() => _store.Changed -= SendConfig;

    private void SendConfig() => Send(ConfigEvent());

    private void Send(SseItem<string> item)
    {
        foreach (var page in _pages.Keys)
        {
            page.Writer.TryWrite(item);
        }
    }

    private SseItem<string> ConfigEvent() =>
        new(JsonSerializer.Serialize(new PreviewConfig(_store.Current.Knowledge.Version, _store.Issues), PreviewJson.Default.PreviewConfig), "config");
}
