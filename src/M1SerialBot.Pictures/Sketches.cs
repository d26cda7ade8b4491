namespace M1SerialBot.Pictures;

/// <summary>A sketch of what to look at. Its SVG lies in <c>Sketches</c>; <c>docs/make-pictures</c> renders it.</summary>
internal enum Sketch
{
    /// <summary>Where the serial is.</summary>
    Serial,

    /// <summary>Which number on a chip is a date.</summary>
    DateCode,

    /// <summary>Where the battery is.</summary>
    Battery,
}

/// <summary>The sketches as PNGs, read when first asked for.</summary>
internal static class Sketches
{
    private static readonly Lazy<byte[]>[] Read = [.. Enum.GetValues<Sketch>().Select(sketch => new Lazy<byte[]>(() => ReadPng(NameOf(sketch))))];

    /// <summary>The name of its files, without their endings.</summary>
    public static string NameOf(Sketch sketch) => sketch switch
    {
        Sketch.Serial => "serial",
        Sketch.DateCode => "date-code",
        _ => "battery",
    };

    /// <summary>The PNG.</summary>
    public static byte[] Png(Sketch sketch) => Read[(int)sketch].Value;

    private static byte[] ReadPng(string name)
    {
        using var file = typeof(Sketches).Assembly.GetManifestResourceStream($"{name}.png")!;
        var png = new byte[file.Length];
        file.ReadExactly(png);
        return png;
    }
}
