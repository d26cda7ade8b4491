namespace M1SerialBot.Pictures.Drawing;

/// <summary>A picture under way: shapes and words are laid on top of one another, with smooth edges.</summary>
/// <param name="width">In pixels.</param>
/// <param name="height">In pixels.</param>
internal sealed class Canvas(int width, int height) : ISurface
{
    private readonly byte[] _pixels = new byte[width * height];
    private readonly Palette _palette = new();

    /// <summary>Fills a shape.</summary>
    /// <param name="area">Where the shape lies; nothing outside it is touched.</param>
    /// <param name="shape">The shape.</param>
    /// <param name="ink">The colour.</param>
    public void Fill(Area area, Shape shape, Ink ink)
    {
        var (left, right) = (Math.Max(0, (int)area.Left - 1), Math.Min(width, (int)area.Right + 2));
        var (top, bottom) = (Math.Max(0, (int)area.Top - 1), Math.Min(height, (int)area.Bottom + 2));
        for (var y = top; y < bottom; y++)
        {
            FillRow(y, left, right, shape, ink);
        }
    }

    // Far from an edge, the distance says how many pixels need no second look.
    private void FillRow(int y, int left, int right, Shape shape, Ink ink)
    {
        for (var x = left; x < right;)
        {
            var distance = shape(x + 0.5f, y + 0.5f);
            var far = Math.Min(Math.Max(1, (int)(Math.Abs(distance) - 1)), right - x);
            if (distance > -1)
            {
                Lay(x, y, ink, 0.5f - distance);
            }
            else
            {
                _pixels.AsSpan((y * width) + x, far).Fill((byte)ink);
            }

            x += far;
        }
    }

    /// <summary>Fills a box with round corners.</summary>
    public void Box(Area area, float radius, Ink ink) => Fill(area, Shapes.Box(area, radius), ink);

    /// <summary>Fills a disc.</summary>
    public void Disc(float x, float y, float radius, Ink ink) =>
        Fill(new Area(x - radius, y - radius, radius * 2, radius * 2), Shapes.Disc(x, y, radius), ink);

    /// <summary>Fills a shape without dents.</summary>
    /// <param name="ink">The colour.</param>
    /// <param name="corners">Its corners, clockwise.</param>
    public void Convex(Ink ink, params (float X, float Y)[] corners)
    {
        var (left, top) = (corners.Min(corner => corner.X), corners.Min(corner => corner.Y));
        var area = new Area(left, top, corners.Max(corner => corner.X) - left, corners.Max(corner => corner.Y) - top);
        Fill(area, Shapes.Convex(corners), ink);
    }

    /// <summary>Writes words on one line.</summary>
    /// <param name="text">The words; a character without a letter of its own is left out.</param>
    /// <param name="face">How they look.</param>
    /// <param name="ink">The colour.</param>
    /// <param name="x">Where they begin.</param>
    /// <param name="baseline">What they stand on.</param>
    public void Write(string text, Typeface face, Ink ink, float x, float baseline)
    {
        var at = (int)MathF.Round(x);
        var line = (int)MathF.Round(baseline);
        foreach (var glyph in face.Glyphs(text))
        {
            for (var row = 0; row < glyph.Height; row++)
            {
                for (var column = 0; column < glyph.Width; column++)
                {
                    Lay(at + glyph.Left + column, line - glyph.Top + row, ink, glyph.CoverAt(column, row));
                }
            }

            at += glyph.Advance;
        }
    }

    /// <summary>The picture as a PNG.</summary>
    public byte[] ToPng() => PngWriter.Write(width, height, _pixels, _palette.Colors);

    private void Lay(int x, int y, Ink ink, float cover)
    {
        if (cover > 0 && x >= 0 && x < width && y >= 0 && y < height)
        {
            ref var pixel = ref _pixels[(y * width) + x];
            pixel = _palette.Mix(pixel, ink, (int)MathF.Round(Math.Min(cover, 1) * Palette.Steps));
        }
    }
}
