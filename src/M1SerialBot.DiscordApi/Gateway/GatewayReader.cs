using System.IO.Compression;
using System.Net.WebSockets;

namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>Reads whole payloads from a WebSocket, compressed or not.</summary>
internal sealed class GatewayReader(WebSocket socket) : IDisposable
{
    // The end of a zlib flush, which ends each compressed payload.
    private static readonly byte[] Flushed = [0x00, 0x00, 0xFF, 0xFF];

    private readonly byte[] _piece = new byte[16 * 1024];
    private readonly byte[] _tail = new byte[4];
    private readonly Inflater _inflater = new();
    private readonly PayloadBuffer _payload = new();

    /// <returns>The next payload, valid until the next call; null if Discord has closed the connection.</returns>
    /// <exception cref="WebSocketException">The connection broke.</exception>
    /// <exception cref="InvalidDataException">The data isn't a zlib stream.</exception>
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

    // Whether a payload may end here.
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

/// <summary>Collects the bytes of one payload. Drops one that is larger than anything the bot needs, so memory stays bounded.</summary>
internal sealed class PayloadBuffer
{
    /// <summary>The largest payload, in bytes.</summary>
    public const int Largest = 4 * 1024 * 1024;

    private const int Usual = 16 * 1024;

    private byte[] _bytes = new byte[Usual];
    private int _length;

    public bool IsOversized { get; private set; }

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (IsOversized || _length + bytes.Length > Largest)
        {
            IsOversized = true;
            return;
        }

        if (_length + bytes.Length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + bytes.Length));
        }

        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    /// <summary>Makes room for the next payload. A large buffer isn't kept.</summary>
    public void Clear()
    {
        _length = 0;
        IsOversized = false;
        if (_bytes.Length > Usual * 4)
        {
            _bytes = new byte[Usual];
        }
    }
}

/// <summary>Inflates the data of one connection: a single zlib stream that is flushed after every payload.</summary>
internal sealed class Inflater : IDisposable
{
    private readonly byte[] _scratch = new byte[16 * 1024];
    private readonly ChunkStream _chunks = new();
    private readonly ZLibStream _stream;

    public Inflater() => _stream = new ZLibStream(_chunks, CompressionMode.Decompress);

    /// <exception cref="InvalidDataException">The data isn't a zlib stream. Nothing that follows can be read either.</exception>
    public void Inflate(ReadOnlyMemory<byte> piece, PayloadBuffer into)
    {
        _chunks.Next = piece;
        int read;
        while ((read = _stream.Read(_scratch)) > 0)
        {
            into.Append(_scratch.AsSpan(0, read));
        }
    }

    public void Dispose()
    {
        _stream.Dispose();
        _chunks.Dispose();
    }

    // Returns the pending bytes, then 0 until the next chunk.
    private sealed class ChunkStream : Stream
    {
        public ReadOnlyMemory<byte> Next { get; set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            var count = Math.Min(buffer.Length, Next.Length);
            Next.Span[..count].CopyTo(buffer);
            Next = Next[count..];
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
