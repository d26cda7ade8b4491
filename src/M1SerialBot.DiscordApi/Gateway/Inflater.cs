using System.IO.Compression;

namespace M1SerialBot.DiscordApi.Gateway;

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
