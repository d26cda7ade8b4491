using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace M1SerialBot.Pictures.Drawing;

/// <summary>Writes a PNG with a palette: <see href="https://www.w3.org/TR/png-3/"/>.</summary>
internal static class PngWriter
{
    private const byte BitsPerPixel = 8;
    private const byte PaletteColors = 3;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Writes it.</summary>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="pixels">A place in the palette for each pixel, row by row from the top left.</param>
    /// <param name="palette">The colours, at most 256.</param>
    public static byte[] Write(int width, int height, ReadOnlySpan<byte> pixels, IReadOnlyList<(byte Red, byte Green, byte Blue)> palette)
    {
        using var png = new MemoryStream();
        png.Write(Signature);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], height);
        header[8] = BitsPerPixel;
        header[9] = PaletteColors;
        WriteChunk(png, "IHDR"u8, header);
        WriteChunk(png, "PLTE"u8, [.. palette.SelectMany(color => new[] { color.Red, color.Green, color.Blue })]);
        WriteChunk(png, "IDAT"u8, Deflate(width, height, pixels));
        WriteChunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static ReadOnlySpan<byte> Deflate(int width, int height, ReadOnlySpan<byte> pixels)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var row = 0; row < height; row++)
            {
                // No filter: rows of flat colours pack best as they are.
                zlib.WriteByte(0);
                zlib.Write(pixels.Slice(row * width, width));
            }
        }

        return packed.GetBuffer().AsSpan(0, (int)packed.Length);
    }

    private static void WriteChunk(MemoryStream png, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(type);
        png.Write(data);
        var crc = new Crc32();
        crc.Append(type);
        crc.Append(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, crc.GetCurrentHashAsUInt32());
        png.Write(number);
    }
}
