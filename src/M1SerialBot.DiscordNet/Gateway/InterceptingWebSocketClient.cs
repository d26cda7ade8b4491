using System.Net.WebSockets;
using Discord.Net;
using Discord.Net.WebSockets;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Gateway;

namespace M1SerialBot.DiscordNet.Gateway;

/// <summary>The connection of one shard, with Discord.Net's own socket within: connects in time or not at all, and closes so that sessions live on.</summary>
internal sealed class InterceptingWebSocketClient : IWebSocketClient
{
    private const int Normal = 1000;

    // Sent by us, 1000 would end the session.
    private const int Resumable = 4000;

    // What is not asked for need not be inflated twice; nothing that a bot without intents is sent is large.
    private const string Compression = "&compress=zlib-stream";

    private readonly IWebSocketClient _inner = DefaultWebSocketProvider.Instance();
    private readonly InterceptorContext _context;
    private GatewayInterceptor _conversation;
    private CancellationToken _given;
    private CancellationTokenSource? _connecting;

    public InterceptingWebSocketClient(InterceptorContext context)
    {
        _context = context;
        _conversation = new GatewayInterceptor(context, shard: null, PassAsync);
        _inner.TextMessage += text => _conversation.OnReceiveAsync(text);
        _inner.Closed += CloseAsync;
    }

    /// <inheritdoc/>
    public event Func<byte[], int, int, Task>? BinaryMessage
    {
        // Without compression none arrives.
        add { }
        remove { }
    }

    /// <inheritdoc/>
    public event Func<string, Task>? TextMessage;

    /// <inheritdoc/>
    public event Func<Exception, Task>? Closed;

    /// <inheritdoc/>
    public void SetHeader(string key, string value) => _inner.SetHeader(key, value);

    /// <inheritdoc/>
    public void SetCancelToken(CancellationToken cancelToken) => _given = cancelToken;

    /// <inheritdoc/>
    public async Task ConnectAsync(string host)
    {
        _conversation.End();
        _conversation = new GatewayInterceptor(_context, _conversation.Shard, PassAsync);
        _connecting?.Dispose();
        _connecting = CancellationTokenSource.CreateLinkedTokenSource(_given);
        _inner.SetCancelToken(_connecting.Token);
        _connecting.CancelAfter(GatewayTimings.Connect);
        try
        {
            await _inner.ConnectAsync(host.Replace(Compression, "", StringComparison.Ordinal));
            _connecting.CancelAfter(Timeout.InfiniteTimeSpan);
        }
        catch (Exception exception)
        {
            _context.FaultReporter.Report(FaultKind.ConnectionRefused, $"shard {_conversation.Shard}: {exception.GetBaseException().Message}");
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task DisconnectAsync(int closeCode = Normal)
    {
        _conversation.End();
        await _inner.DisconnectAsync(closeCode == Normal && !_context.Stop.IsCancellationRequested ? Resumable : closeCode);
    }

    /// <inheritdoc/>
    public async Task SendAsync(byte[] data, int index, int count, bool isText)
    {
        if (await _conversation.ShouldSendAsync(data.AsMemory(index, count)))
        {
            await _inner.SendAsync(data, index, count, isText);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _conversation.End();
        _inner.Dispose();
        _connecting?.Dispose();
    }

    private Task PassAsync(string text) => TextMessage?.Invoke(text) ?? Task.CompletedTask;

    // Discord.Net handles most close codes wrongly: it retries final ones, and stops silently on others. So it gets to see none.
    private async Task CloseAsync(Exception exception)
    {
        _conversation.End();
        var end = exception is WebSocketClosedException closed
            ? DisconnectReason.OfCloseCode(closed.CloseCode)
            : new DisconnectReason(ReconnectAction.Resume, FaultKind.ConnectionLost, "the connection broke");
        if (end.FatalError is { } error)
        {
            _context.FatalErrorSignal.Report(error);
            return;
        }

        _context.FaultReporter.Report(end.Fault!.Value, $"shard {_conversation.Shard}: {end.Detail}");
        await (Closed?.Invoke(new WebSocketException(WebSocketError.ConnectionClosedPrematurely, end.Detail)) ?? Task.CompletedTask);
    }
}
