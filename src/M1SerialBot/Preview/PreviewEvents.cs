using System.Collections.Concurrent;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Threading.Channels;
using M1SerialBot.Content;
using M1SerialBot.Decoding.Knowledge.Documents;

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

/// <summary>What the page needs before anything is typed.</summary>
/// <param name="ApplicationId">The made-up application's id.</param>
/// <param name="Commands">The commands as they're registered.</param>
/// <param name="Locales">Discord's names of the languages that have texts.</param>
internal sealed record PreviewSetup(string ApplicationId, JsonArray Commands, IEnumerable<string> Locales);

/// <summary>The state of the config folder.</summary>
/// <param name="Knowledge">The version in use.</param>
/// <param name="Issues">What keeps a later edit out of use.</param>
internal sealed record PreviewConfig(string Knowledge, IReadOnlyList<KnowledgeIssue> Issues);

/// <summary>What the bot asks of Discord after a reply: to delete or change it, or to add to it.</summary>
/// <param name="Method">Such as <c>DELETE</c>.</param>
/// <param name="Path">Below the API's address.</param>
/// <param name="Token">Of the interaction.</param>
/// <param name="ContentType">Null without a body.</param>
/// <param name="Body">As base64 in JSON: there may be files in it.</param>
internal sealed record PreviewRequest(string Method, string Path, string Token, string? ContentType, byte[] Body);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(PreviewSetup))]
[JsonSerializable(typeof(PreviewConfig))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
[JsonSerializable(typeof(PreviewRequest))]
internal sealed partial class PreviewJson : JsonSerializerContext;
