namespace M1SerialBot.Pictures.Drawing;

/// <summary>A shape: how far a point is outside its edge, in pixels, or a little less; negative inside.</summary>
/// <param name="x">From the left, in pixels.</param>
/// <param name="y">From the top, in pixels.</param>
internal delegate float Shape(float x, float y);

/// <summary>The shapes that pictures are made of.</summary>
internal static class Shapes
{
    /// <summary>A box with round corners.</summary>
    public static Shape Box(Area area, float radius)
    {
        var (halfWidth, halfHeight) = ((area.Width / 2) - radius, (area.Height / 2) - radius);
        var (middleX, middleY) = (area.Left + (area.Width / 2), area.Top + (area.Height / 2));
        return (x, y) =>
        {
            var (dx, dy) = (Math.Abs(x - middleX) - halfWidth, Math.Abs(y - middleY) - halfHeight);
            var outside = MathF.Sqrt((Math.Max(dx, 0) * Math.Max(dx, 0)) + (Math.Max(dy, 0) * Math.Max(dy, 0)));
            return outside + Math.Min(Math.Max(dx, dy), 0) - radius;
        };
    }

    /// <summary>A disc.</summary>
    public static Shape Disc(float middleX, float middleY, float radius) =>
        (x, y) => MathF.Sqrt(((x - middleX) * (x - middleX)) + ((y - middleY) * (y - middleY))) - radius;

    /// <summary>A shape without dents, by its corners, clockwise.</summary>
    public static Shape Convex(params (float X, float Y)[] corners) => (x, y) =>
    {
        var furthest = float.NegativeInfinity;
        for (var at = 0; at < corners.Length; at++)
        {
            var (from, to) = (corners[at], corners[(at + 1) % corners.Length]);
            var (dx, dy) = (to.X - from.X, to.Y - from.Y);
            var length = MathF.Sqrt((dx * dx) + (dy * dy));
            if (length > 0)
            {
                furthest = Math.Max(furthest, ((dy * (x - from.X)) - (dx * (y - from.Y))) / length);
            }
        }

        return furthest;
    };

    /// <summary>Slanting stripes in a shape, as wide as the gaps between them.</summary>
    public static Shape Hatched(Shape shape, float width) => (x, y) =>
    {
        var period = width * 2;
        var fromStripe = Math.Abs(((x + y) % period) - width);
        return Math.Max(shape(x, y), (fromStripe - (width / 2)) / MathF.Sqrt(2));
    };
}

/// <summary>A part of a picture, in pixels from its top left corner.</summary>
internal readonly record struct Area(float Left, float Top, float Width, float Height)
{
    public float Right => Left + Width;

    public float Bottom => Top + Height;
}
