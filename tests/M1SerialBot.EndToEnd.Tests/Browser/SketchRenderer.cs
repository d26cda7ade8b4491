using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;
using System.Text.Json;

namespace M1SerialBot.EndToEnd.Tests.Browser;

/// <summary>The sketches, which <c>docs/make-pictures --sketches</c> renders from their SVGs and words by this; no test of anything.</summary>
public sealed class SketchRenderer(Chromium chromium)
{
    private const int MaxColors = 9;
    private const int BytesPerPixel = 4;
    private const byte BitsPerPixel = 4;
    private const byte PaletteColors = 3;

    // As wide as the strip of years.
    private const string Draw = """
        async svg => {
          const width = 600;
          const image = new Image();
          image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
          await image.decode();
          const height = Math.round(image.height * width / image.width);
          const context = new OffscreenCanvas(width, height).getContext('2d');
          context.drawImage(image, 0, 0, width, height);
          const { data } = context.getImageData(0, 0, width, height);
          let binary = '';
          for (let at = 0; at < data.length; at += 8192) {
            binary += String.fromCharCode(...data.subarray(at, at + 8192));
          }
          return { width, height, pixels: btoa(binary) };
        }
        """;

    [Fact(Explicit = true)]
    public Task Renders() => chromium.OpenAsync(Screen.Desktop, "", async channel =>
    {
        foreach (var (name, locale) in SketchSource.Names.SelectMany(name => SketchSource.Locales.Select(locale => (name, locale))))
        {
            var svg = SketchSource.Svg(name, locale);
            var drawn = await channel.Page.EvaluateAsync<JsonElement>(Draw, svg);
            var png = Png(drawn.GetProperty("width").GetInt32(), drawn.GetProperty("height").GetInt32(), drawn.GetProperty("pixels").GetBytesFromBase64(), $"Source\0{SketchSource.NoteOf(svg)}");
            Directory.CreateDirectory(Path.GetDirectoryName(SketchSource.Png(name, locale))!);
            await File.WriteAllBytesAsync(SketchSource.Png(name, locale), png, TestContext.Current.CancellationToken);
        }
    });

    // Few colours make a small file: the commonest stay, and the rest of the smooth edges take the nearest.
    private static byte[] Png(int width, int height, byte[] pixels, string note)
    {
        var colors = Enumerable.Range(0, width * height).Select(at => (Red: pixels[at * BytesPerPixel], Green: pixels[(at * BytesPerPixel) + 1], Blue: pixels[(at * BytesPerPixel) + 2])).ToList();
        var palette = colors.CountBy(color => color).OrderByDescending(color => color.Value).Take(MaxColors).Select(color => color.Key).ToList();
        var places = colors.Distinct().ToDictionary(
            color => color,
            color => (byte)palette.IndexOf(palette.MinBy(other => Math.Abs(color.Red - other.Red) + Math.Abs(color.Green - other.Green) + Math.Abs(color.Blue - other.Blue))));
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            // Two pixels a byte; no filter, which suits flat colours.
            foreach (var row in colors.Chunk(width))
            {
                zlib.WriteByte(0);
                zlib.Write([.. row.Chunk(2).Select(pair => (byte)((places[pair[0]] << BitsPerPixel) | places[pair[^1]]))]);
            }
        }

        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (BitsPerPixel, PaletteColors);
        return
        [
            0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n', .. Chunk("IHDR", header), .. Chunk("PLTE", [.. palette.SelectMany(color => new[] { color.Red, color.Green, color.Blue })]),
            .. Chunk("tEXt", Encoding.Latin1.GetBytes(note)), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", []),
        ];
    }

    private static byte[] Chunk(string type, byte[] data)
    {
        byte[] body = [.. Encoding.Latin1.GetBytes(type), .. data];
        var (length, crc) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(crc, Crc32.HashToUInt32(body));
        return [.. length, .. body, .. crc];
    }
}
