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
