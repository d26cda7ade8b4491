using System.IO.Compression;
using System.Text;

namespace M1SerialBot.Pictures.Drawing;

/// <summary>
/// The file of letters, packed with zlib: how many typefaces there are, then for each its name, its number of letters, and the letters.
/// A byte holds two pixels.
/// </summary>
internal static class LettersFile
{
    /// <summary>Reads it.</summary>
    public static Dictionary<string, Typeface> Read(Stream file)
    {
        using var reader = new BinaryReader(new ZLibStream(file, CompressionMode.Decompress), Encoding.UTF8);
        var faces = new Dictionary<string, Typeface>(StringComparer.Ordinal);
        for (var left = reader.ReadByte(); left > 0; left--)
        {
            var name = reader.ReadString();
            var glyphs = new Dictionary<char, Glyph>();
            for (var letters = reader.ReadUInt16(); letters > 0; letters--)
            {
                glyphs[(char)reader.ReadUInt16()] = ReadGlyph(reader);
            }

            faces[name] = new Typeface(glyphs);
        }

        return faces;
    }

    private static Glyph ReadGlyph(BinaryReader reader)
    {
        var (advance, left, top) = (reader.ReadByte(), reader.ReadSByte(), reader.ReadSByte());
        var (width, height) = (reader.ReadByte(), reader.ReadByte());
        var packed = reader.ReadBytes(((width * height) + 1) / 2);
        var cover = new byte[width * height];
        for (var at = 0; at < cover.Length; at++)
        {
            cover[at] = (byte)(at % 2 == 0 ? packed[at / 2] >> 4 : packed[at / 2] & 0xF);
        }

        return new Glyph(advance, left, top, width, height, cover);
    }
}
