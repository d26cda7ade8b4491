using System.IO.Compression;
using System.Text;

namespace M1SerialBot.Pictures.Drawing;

/// <summary>Letters of one size and weight.</summary>
internal sealed class Typeface
{
    private static readonly Lazy<Dictionary<string, Typeface>> All = new(() => LettersFile.Read(typeof(Typeface).Assembly.GetManifestResourceStream("letters.bin")!));

    private readonly Dictionary<char, Glyph> _glyphs;

    /// <summary>Makes it.</summary>
    /// <param name="glyphs">A glyph for each character.</param>
    public Typeface(Dictionary<char, Glyph> glyphs) => _glyphs = glyphs;

    /// <summary>For labels.</summary>
    public static Typeface Regular => All.Value["regular"];

    /// <summary>For what is said first.</summary>
    public static Typeface Bold => All.Value["bold"];

    /// <summary>The letters of a text; characters that have none are left out.</summary>
    public IEnumerable<Glyph> Glyphs(string text)
    {
        foreach (var character in text)
        {
            if (_glyphs.TryGetValue(character, out var glyph))
            {
                yield return glyph;
            }
        }
    }

    /// <summary>Whether it has a letter for each character.</summary>
    public bool CanWrite(string text) => text.All(_glyphs.ContainsKey);

    /// <summary>How wide a text is, in pixels.</summary>
    public int Measure(string text) => Glyphs(text).Sum(glyph => glyph.Advance);
}

/// <summary>A letter as pixels.</summary>
/// <param name="Advance">How far the next one is, in pixels.</param>
/// <param name="Left">Where its pixels begin, from where it stands.</param>
/// <param name="Top">How far its first row is above the line.</param>
/// <param name="Width">Of its pixels.</param>
/// <param name="Height">Of its pixels.</param>
/// <param name="Cover">How much of each pixel it covers, 0 to 15, row by row.</param>
internal sealed record Glyph(int Advance, int Left, int Top, int Width, int Height, byte[] Cover)
{
    private const float Full = 15;

    /// <summary>How much of a pixel it covers, 0 to 1.</summary>
    public float CoverAt(int column, int row) => Cover[(row * Width) + column] / Full;
}

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
