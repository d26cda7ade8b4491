using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace M1SerialBot.LoopbackDiscord.Tests;

/// <summary>A gateway client that only does what a test says.</summary>
internal sealed class RawClient : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private readonly MemoryStream _deflated = new();
    private readonly bool _isCompressed;
    private ZLibStream? _inflate;

    private RawClient(bool isCompressed)
    {
        _isCompressed = isCompressed;
        _patience.CancelAfter(TimeSpan.FromSeconds(30));
    }

    /// <summary>The number of WebSocket messages received.</summary>
    public int Messages { get; private set; }

    /// <summary>The code with which the server closed.</summary>
    public int? CloseCode => (int?)_socket.CloseStatus;

    private CancellationToken Cancellation => _patience.Token;

    public static async Task<RawClient> ConnectAsync(Uri address, string query = "v=10&encoding=json", bool isCompressed = false)
    {
        var client = new RawClient(isCompressed);
        await client._socket.ConnectAsync(new Uri($"{address}/?{query}{(isCompressed ? "&compress=zlib-stream" : "")}"), client.Cancellation);
        return client;
    }

    /// <summary>Connects, reads HELLO and identifies.</summary>
    public static async Task<(RawClient Client, JsonNode Ready)> IdentifyAsync(LoopbackServer server, int shard = 0, int shards = 1, bool isCompressed = false)
    {
        var client = await ConnectAsync(server.GatewayUrl, isCompressed: isCompressed);
        await client.ExpectAsync(10);
        await client.SendAsync(2, Identify(shard, shards));
        return (client, (await client.ExpectAsync(0, "READY"))["d"]!);
    }

    public static JsonObject Identify(int shard = 0, int shards = 1, string token = "loopback-token", int intents = 0) => new()
    {
        ["token"] = token,
        ["intents"] = intents,
        ["properties"] = new JsonObject { ["os"] = "linux", ["browser"] = "raw", ["device"] = "raw" },
        ["shard"] = new JsonArray(shard, shards),
    };

    public static JsonObject Resume(JsonNode ready, long sequence) =>
        new() { ["token"] = "loopback-token", ["session_id"] = (string?)ready["session_id"], ["seq"] = sequence };

    public Task SendAsync(int op, JsonNode? data) => SendTextAsync(new JsonObject { ["op"] = op, ["d"] = data }.ToJsonString());

    public Task SendTextAsync(string text) => _socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, Cancellation);

    public async Task<JsonNode> ExpectAsync(int op, string? name = null)
    {
        var payload = await ReadAsync();
        Assert.Equal((op, name), ((int?)payload?["op"], (string?)payload?["t"]));
        return payload!;
    }

    /// <summary>The next payload; null if the connection is closed or lost.</summary>
    public async Task<JsonNode?> ReadAsync()
    {
        while (true)
        {
            if (await ReadMessageAsync() is not { } message)
            {
                return null;
            }

            if (!_isCompressed)
            {
                return JsonNode.Parse(message);
            }

            if (Inflate(message) is { } text)
            {
                return JsonNode.Parse(text);
            }
        }
    }

    public async Task<byte[]?> ReadMessageAsync()
    {
        using var whole = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (true)
        {
            WebSocketReceiveResult result;
            try
            {
                result = await _socket.ReceiveAsync(buffer, Cancellation);
            }
            catch (WebSocketException)
            {
                return null;
            }

            if (result.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            await whole.WriteAsync(buffer.AsMemory(0, result.Count), Cancellation);
            if (result.EndOfMessage)
            {
                Messages++;
                return whole.ToArray();
            }
        }
    }

    public Task CloseAsync(int code) => _socket.CloseOutputAsync((WebSocketCloseStatus)code, null, Cancellation);

    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        _patience.Dispose();
        await (_inflate?.DisposeAsync() ?? ValueTask.CompletedTask);
        await _deflated.DisposeAsync();
    }

    private string? Inflate(byte[] message)
    {
        var start = _deflated.Position;
        _deflated.Seek(0, SeekOrigin.End);
        _deflated.Write(message);
        _deflated.Position = start;
        if (!message.AsSpan().EndsWith((ReadOnlySpan<byte>)[0, 0, 255, 255]))
        {
            return null;
        }

        _inflate ??= new ZLibStream(_deflated, CompressionMode.Decompress);
        using var inflated = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (_inflate.Read(buffer) is > 0 and var count)
        {
            inflated.Write(buffer, 0, count);
        }

        return Encoding.UTF8.GetString(inflated.ToArray());
    }
}
