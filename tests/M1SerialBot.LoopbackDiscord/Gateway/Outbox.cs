using System.Net.WebSockets;
using System.Threading.Channels;

namespace M1SerialBot.LoopbackDiscord.Gateway;

/// <summary>Writes to one connection, in order.</summary>
internal sealed class Outbox(WebSocket socket, LoopbackOptions options, bool isCompressed)
{
    private readonly Channel<Outgoing> _queue = Channel.CreateUnbounded<Outgoing>(new UnboundedChannelOptions { SingleReader = true });
    private volatile bool _frozen;

    public Outgoing Post(Outgoing item)
    {
        if (!_queue.Writer.TryWrite(item))
        {
            item.GiveUp();
        }

        return item;
    }

    /// <summary>Stops writing.</summary>
    public void Freeze() => _frozen = true;

    /// <summary>Closes the queue. What is queued is still written.</summary>
    public void Complete() => _queue.Writer.TryComplete();

    /// <summary>Writes until the queue is closed or the connection is lost.</summary>
    public async Task RunAsync(CancellationToken lost)
    {
        using var deflate = isCompressed ? new DeflateContext() : null;
        try
        {
            await foreach (var item in _queue.Reader.ReadAllAsync(lost))
            {
                if (_frozen)
                {
                    item.GiveUp();
                }
                else
                {
                    await WriteAsync(item, deflate, lost);
                    item.Complete(options.Time.GetUtcNow());
                }
            }
        }
        catch (Exception exception) when (GatewayConnection.IsLoss(exception))
        {
            // The connection is lost.
        }

        Complete();
        while (_queue.Reader.TryRead(out var item))
        {
            item.GiveUp();
        }
    }

    private async Task WriteAsync(Outgoing item, DeflateContext? deflate, CancellationToken lost)
    {
        if (item.Close is { } code)
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync((WebSocketCloseStatus)code, null, lost);
            }

            return;
        }

        var payload = deflate is null || item.IsBare ? item.Payload : deflate.Deflate(item.Payload);
        var type = isCompressed || item.IsBare ? WebSocketMessageType.Binary : WebSocketMessageType.Text;

        // Only a compressed payload may span messages, since the stream marks its end.
        var size = isCompressed ? options.WebSocketMessageSize ?? payload.Length : payload.Length;
        while (payload.Length > 0)
        {
            var message = payload[..LengthOfMessage(payload.Length, size)];
            await WriteMessageAsync(message, type, lost);
            payload = payload[message.Length..];
        }
    }

    // The mark stays whole: clients look for it at the end of a message.
    private static int LengthOfMessage(int rest, int size) =>
        rest > size && rest < size + DeflateContext.MarkBytes ? rest - DeflateContext.MarkBytes : Math.Min(size, rest);

    private async Task WriteMessageAsync(ReadOnlyMemory<byte> message, WebSocketMessageType type, CancellationToken lost)
    {
        var size = options.WebSocketFrameSize ?? message.Length;
        for (var start = 0; start < message.Length; start += size)
        {
            var length = Math.Min(size, message.Length - start);
            await socket.SendAsync(message.Slice(start, length), type, start + length == message.Length, lost);
        }
    }
}
