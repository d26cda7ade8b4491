using System.Collections.Concurrent;

namespace M1SerialBot.Pictures;

/// <summary>Sketches of what to look at, as PNGs that are read when first asked for.</summary>
/// <remarks>Their SVGs and words lie in <c>Sketches</c>; <c>docs/make-pictures --sketches</c> renders them, one for each language.</remarks>
internal static class Sketches
{
    private const string English = "en";

    private static readonly ConcurrentDictionary<string, byte[]> Read = new(StringComparer.Ordinal);

    /// <summary>The PNG in a language; in English if it isn't there in that one.</summary>
    /// <param name="name">The name of its files, without their endings: <c>date-code</c>.</param>
    /// <param name="locale">The language.</param>
    public static byte[] Png(string name, string locale) =>
        Read.GetOrAdd($"{locale}/{name}", (_, asked) => ReadPng(asked.locale, asked.name) ?? ReadPng(English, asked.name)!, (locale, name));

    private static byte[]? ReadPng(string locale, string name)
    {
        using var file = typeof(Sketches).Assembly.GetManifestResourceStream($"{locale}/{name}.png");
        if (file is null)
        {
            return null;
        }

        var png = new byte[file.Length];
        file.ReadExactly(png);
        return png;
    }
}
