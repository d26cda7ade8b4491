using System.Buffers.Binary;
using System.IO.Compression;

namespace M1SerialBot.Benchmarks.Load.Net;

/// <summary>Pieces of a zlib stream that were made before they are needed: what differs from message to message is stored, the rest was compressed once.</summary>
internal static class ZlibStream
{
    /// <summary>How many bytes stand before what is stored.</summary>
    public const int StoredHead = 5;

    /// <summary>What a stream begins with.</summary>
    public static ReadOnlySpan<byte> Beginning => [0x78, 0x01];

    /// <summary>What a message ends with where it does not end with something compressed.</summary>
    public static ReadOnlySpan<byte> Flush => [0x00, 0x00, 0x00, 0xFF, 0xFF];

    /// <summary>Stores bytes as they are.</summary>
    public static byte[] Store(ReadOnlySpan<byte> bytes)
    {
        var stored = new byte[StoredHead + bytes.Length];
        BinaryPrimitives.WriteUInt16LittleEndian(stored.AsSpan(1), checked((ushort)bytes.Length));
        BinaryPrimitives.WriteUInt16LittleEndian(stored.AsSpan(3), (ushort)~bytes.Length);
        bytes.CopyTo(stored.AsSpan(StoredHead));
        return stored;
    }

    /// <summary>Compresses bytes without a look at anything that was sent before, and flushes behind them.</summary>
    public static byte[] Compress(ReadOnlySpan<byte> bytes)
    {
        using var into = new MemoryStream();
        using var deflate = new DeflateStream(into, CompressionLevel.Optimal);
        deflate.Write(bytes);
        deflate.Flush();
        return into.ToArray();
    }
}
