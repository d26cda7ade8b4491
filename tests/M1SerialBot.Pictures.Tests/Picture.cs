using M1SerialBot.Pictures.Drawing;
using SkiaSharp;

namespace M1SerialBot.Pictures.Tests;

/// <summary>A PNG as somebody else's decoder sees it.</summary>
internal sealed class Picture : IDisposable
{
    private static readonly IReadOnlyList<(byte Red, byte Green, byte Blue)> Inks = new Palette().Colors;

    private readonly SKBitmap _bitmap;

    public Picture(byte[] png)
    {
        Size = png.Length;
        _bitmap = SKBitmap.Decode(png) ?? throw new InvalidOperationException("This is no picture.");
    }

    /// <summary>In bytes.</summary>
    public int Size { get; }

    public int Width => _bitmap.Width;

    public int Height => _bitmap.Height;

    /// <summary>The ink at a place; null for a mixture.</summary>
    public Ink? At(double x, double y)
    {
        var color = _bitmap.GetPixel((int)x, (int)y);
        return Enum.GetValues<Ink>().Where(ink => Inks[(int)ink] == (color.Red, color.Green, color.Blue)).Select(ink => (Ink?)ink).FirstOrDefault();
    }

    /// <summary>How many pixels of an area have an ink.</summary>
    public int Count(Ink ink, int left, int top, int right, int bottom) =>
        Enumerable.Range(top, bottom - top).Sum(y => Enumerable.Range(left, right - left).Count(x => At(x, y) == ink));

    /// <summary>The rows that have an ink.</summary>
    public List<int> Rows(Ink ink) => [.. Enumerable.Range(0, Height).Where(y => Enumerable.Range(0, Width).Any(x => At(x, y) == ink))];

    public void Dispose() => _bitmap.Dispose();
}
