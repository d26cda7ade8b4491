using System.Net.WebSockets;

namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>Reads whole messages from a connection, compressed or not.</summary>
internal sealed class GatewayReader(WebSocket socket) : IDisposable
{
    // What a flush of a zlib stream ends with.
    private static readonly byte[] Flushed = [0x00, 0x00, 0xFF, 0xFF];

    private readonly byte[] _piece = new byte[16 * 1024];
    private readonly byte[] _tail = new byte[4];
    private readonly Inflater _inflater = new();
    private readonly PayloadBuffer _payload = new();

    /// <summary>Reads the next message.</summary>
    /// <returns>The message, good until the next is read; null where the other side has closed.</returns>
    /// <exception cref="WebSocketException">The connection broke.</exception>
    /// <exception cref="InvalidDataException">What arrived is no zlib stream.</exception>
    public async ValueTask<PayloadBuffer?> ReadAsync()
    {
        _payload.Clear();
        while (true)
        {
            var received = await socket.ReceiveAsync(_piece.AsMemory(), CancellationToken.None).ConfigureAwait(false);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            if (Take(_piece.AsMemory(0, received.Count), received.MessageType) && received.EndOfMessage)
            {
                return _payload;
            }
        }
    }

    public void Dispose() => _inflater.Dispose();

    // Whether a message may end here.
    private bool Take(ReadOnlyMemory<byte> piece, WebSocketMessageType type)
    {
        if (type == WebSocketMessageType.Text)
        {
            _payload.Append(piece.Span);
            return true;
        }

        _inflater.Inflate(piece, _payload);
        var kept = Math.Max(0, _tail.Length - piece.Length);
        _tail.AsSpan(_tail.Length - kept).CopyTo(_tail);
        piece.Span[^(_tail.Length - kept)..].CopyTo(_tail.AsSpan(kept));
        return _tail.AsSpan().SequenceEqual(Flushed);
    }
}
