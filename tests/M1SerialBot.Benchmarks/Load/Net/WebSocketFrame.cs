using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace M1SerialBot.Benchmarks.Load.Net;

/// <summary>Frames of the WebSocket protocol, as far as a gateway has any.</summary>
internal static class WebSocketFrame
{
    public const int Text = 1;
    public const int Binary = 2;
    public const int Close = 8;
    public const int Ping = 9;
    public const int Pong = 10;

    private const int Final = 0x80;
    private const int Masked = 0x80;
    private const int MaskLength = 4;
    private const int TwoByteLength = 126;

    /// <summary>Writes the head of a frame that is not masked.</summary>
    /// <returns>How many bytes it has.</returns>
    public static int WriteHead(Span<byte> into, int kind, int length)
    {
        into[0] = (byte)(Final | kind);
        if (length < TwoByteLength)
        {
            into[1] = (byte)length;
            return 2;
        }

        into[1] = TwoByteLength;
        BinaryPrimitives.WriteUInt16BigEndian(into[2..], checked((ushort)length));
        return 4;
    }

    /// <summary>Reads a frame of less than 64 KiB.</summary>
    /// <param name="bytes">What has arrived.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="payload">Where what it holds begins.</param>
    /// <param name="whole">How long it is with its head.</param>
    /// <returns>Whether all of it has arrived.</returns>
    public static bool TryMeasure(ReadOnlySpan<byte> bytes, out int kind, out int payload, out int whole)
    {
        (kind, payload, whole) = (0, 2, 0);
        if (bytes.Length < payload)
        {
            return false;
        }

        kind = bytes[0] & 0xF;
        var length = bytes[1] & ~Masked;
        if (length == TwoByteLength)
        {
            payload = 4;
            if (bytes.Length < payload)
            {
                return false;
            }

            length = BinaryPrimitives.ReadUInt16BigEndian(bytes[2..]);
        }

        payload += (bytes[1] & Masked) != 0 ? MaskLength : 0;
        whole = payload + length;
        return bytes.Length >= whole;
    }

    /// <summary>What a client's frame holds.</summary>
    public static byte[] Unmask(ReadOnlySpan<byte> frame, int payload)
    {
        var mask = frame.Slice(payload - MaskLength, MaskLength);
        var bytes = frame[payload..].ToArray();
        for (var at = 0; at < bytes.Length; at++)
        {
            bytes[at] ^= mask[at % MaskLength];
        }

        return bytes;
    }

    /// <summary>What a server answers a client's key with.</summary>
    public static string Accept(string key)
    {
#pragma warning disable CA5350 // The protocol asks for it, and keeps nothing secret with it.
        return Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes($"{key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11")));
#pragma warning restore CA5350
    }
}
