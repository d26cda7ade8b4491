using System.Globalization;
using System.Net;
using System.Text;

namespace M1SerialBot.Pictures.Drawing;

/// <summary>What shapes and words are drawn on.</summary>
internal interface ISurface
{
    /// <summary>Fills a box with round corners.</summary>
    void Box(Area area, float radius, Ink ink);

    /// <summary>Fills a disc.</summary>
    void Disc(float x, float y, float radius, Ink ink);

    /// <summary>Fills a shape without dents, by its corners, clockwise.</summary>
    void Convex(Ink ink, params (float X, float Y)[] corners);

    /// <summary>Writes words on one line.</summary>
    void Write(string text, Typeface face, Ink ink, float x, float baseline);
}

/// <summary>A picture as SVG, for pages: the same shapes at any size.</summary>
/// <param name="width">In pixels.</param>
/// <param name="height">In pixels.</param>
/// <param name="description">The picture in words.</param>
internal sealed class SvgCanvas(int width, int height, string description) : ISurface
{
    private const int LetterSize = 22;

    private readonly StringBuilder _shapes = new();

    /// <inheritdoc/>
    public void Box(Area area, float radius, Ink ink) => Add(
        $"""<rect x="{area.Left:0.#}" y="{area.Top:0.#}" width="{area.Width:0.#}" height="{area.Height:0.#}" rx="{radius:0.#}" fill="{Palette.Name(ink)}"/>""");

    /// <inheritdoc/>
    public void Disc(float x, float y, float radius, Ink ink) => Add($"""<circle cx="{x:0.#}" cy="{y:0.#}" r="{radius:0.#}" fill="{Palette.Name(ink)}"/>""");

    /// <inheritdoc/>
    public void Convex(Ink ink, params (float X, float Y)[] corners) => Add(
        $"""<polygon points="{string.Join(' ', corners.Select(corner => string.Create(CultureInfo.InvariantCulture, $"{corner.X:0.#},{corner.Y:0.#}")))}" fill="{Palette.Name(ink)}"/>""");

    /// <inheritdoc/>
    public void Write(string text, Typeface face, Ink ink, float x, float baseline) => Add(
        $"""<text x="{x:0.#}" y="{baseline:0.#}" textLength="{face.Measure(text)}" lengthAdjust="spacingAndGlyphs" font-weight="{(face == Typeface.Bold ? "bold" : "normal")}" fill="{Palette.Name(ink)}">{WebUtility.HtmlEncode(text)}</text>""");

    /// <summary>The picture as a document.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" font-family="DejaVu Sans, Verdana, sans-serif" font-size="{LetterSize}">
        <title>{WebUtility.HtmlEncode(description)}</title>
        <rect width="{width}" height="{height}" rx="8" fill="{Palette.Name(Ink.Panel)}"/>
        {_shapes}</svg>

        """).ReplaceLineEndings("\n");

    private void Add(FormattableString shape) => _shapes.Append(shape.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
