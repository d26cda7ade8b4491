using System.IO.Compression;

namespace M1SerialBot.LoopbackDiscord.Gateway;

/// <summary>The deflate context of a connection. Each payload is flushed and ends in <c>00 00 FF FF</c>.</summary>
internal sealed class DeflateContext : IDisposable
{
    /// <summary>The length of that end, in bytes.</summary>
    public const int MarkBytes = 4;

    private readonly MemoryStream _deflated = new();
    private readonly ZLibStream _zlib;

    public DeflateContext() => _zlib = new ZLibStream(_deflated, CompressionLevel.Fastest, leaveOpen: true);

    public ReadOnlyMemory<byte> Deflate(ReadOnlyMemory<byte> payload)
    {
        _deflated.SetLength(0);
        _zlib.Write(payload.Span);
        _zlib.Flush();
        return _deflated.ToArray();
    }

    public void Dispose()
    {
        _zlib.Dispose();
        _deflated.Dispose();
    }
}
