namespace M1SerialBot.Pictures.Drawing;

/// <summary>The colours in use, and the mixtures that smooth edges need; a PNG names at most 256.</summary>
internal sealed class Palette
{
    /// <summary>How many steps lie between nothing and full cover.</summary>
    public const int Steps = 5;

    private const int Most = 256;

    // Chosen for a contrast of at least 4.5 for words and 3 for shapes, on a panel that looks at home in Discord's dark and light themes.
    private static readonly (byte Red, byte Green, byte Blue)[] Inks =
    [
        (0x1F, 0x22, 0x27), (0xF2, 0xF3, 0xF5), (0xB5, 0xBA, 0xC1), (0x3A, 0x3E, 0x46),
        (0x6D, 0x73, 0x7F), (0x2C, 0x55, 0x7F), (0x5A, 0xB0, 0xFF), (0xF5, 0xB8, 0x3D),
    ];

    private readonly List<(byte Red, byte Green, byte Blue)> _colors = [.. Inks];
    private readonly Dictionary<(byte Red, byte Green, byte Blue), byte> _places = new();
    private readonly byte?[] _mixtures = new byte?[Most * Inks.Length * (Steps + 1)];

    public Palette()
    {
        for (var at = 0; at < Inks.Length; at++)
        {
            _places[Inks[at]] = (byte)at;
        }
    }

    /// <summary>An ink as <c>#1F2227</c>.</summary>
    public static string Name(Ink ink)
    {
        var (red, green, blue) = Inks[(int)ink];
        return $"#{red:X2}{green:X2}{blue:X2}";
    }

    /// <summary>The colours, in the order of their places.</summary>
    public IReadOnlyList<(byte Red, byte Green, byte Blue)> Colors => _colors;

    /// <summary>The place of what comes out where an ink covers a part of what is under it.</summary>
    /// <param name="under">The place of what is under it.</param>
    /// <param name="ink">The ink.</param>
    /// <param name="cover">How much it covers, 0 to <see cref="Steps"/>.</param>
    public byte Mix(byte under, Ink ink, int cover)
    {
        if (cover >= Steps || under == (byte)ink)
        {
            return (byte)ink;
        }

        if (cover <= 0)
        {
            return under;
        }

        ref var place = ref _mixtures[(((under * Inks.Length) + (int)ink) * (Steps + 1)) + cover];
        return place ??= Place(Between(_colors[under], Inks[(int)ink], cover));
    }

    private byte Place((byte Red, byte Green, byte Blue) color)
    {
        if (!_places.TryGetValue(color, out var place))
        {
            if (_colors.Count == Most)
            {
                return Nearest(color);
            }

            place = (byte)_colors.Count;
            _colors.Add(color);
            _places[color] = place;
        }

        return place;
    }

    private byte Nearest((byte Red, byte Green, byte Blue) color)
    {
        var best = 0;
        for (var at = 1; at < _colors.Count; at++)
        {
            if (Distance(_colors[at], color) < Distance(_colors[best], color))
            {
                best = at;
            }
        }

        return (byte)best;
    }

    private static int Distance((byte Red, byte Green, byte Blue) left, (byte Red, byte Green, byte Blue) right) =>
        Math.Abs(left.Red - right.Red) + Math.Abs(left.Green - right.Green) + Math.Abs(left.Blue - right.Blue);

    private static (byte Red, byte Green, byte Blue) Between((byte Red, byte Green, byte Blue) under, (byte Red, byte Green, byte Blue) over, int cover)
    {
        return (Channel(under.Red, over.Red), Channel(under.Green, over.Green), Channel(under.Blue, over.Blue));

        byte Channel(int from, int to) => (byte)(from + ((to - from) * cover / Steps));
    }
}

/// <summary>The colours of a picture. Each also has a shape of its own, so that nothing is said by colour alone.</summary>
internal enum Ink
{
    /// <summary>What everything is drawn on.</summary>
    Panel,

    /// <summary>Words.</summary>
    Text,

    /// <summary>Words that matter less, and axes.</summary>
    Muted,

    /// <summary>Lines to read along.</summary>
    Grid,

    /// <summary>The years of production.</summary>
    Production,

    /// <summary>Where a number can fall.</summary>
    Band,

    /// <summary>The estimate.</summary>
    Estimate,

    /// <summary>What somebody gave as a clue.</summary>
    Clue,
}
