using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace M1SerialBot.EndToEnd.Tests;

/// <summary>What a sketch is rendered from: its SVG, in which the words of a language take the places in braces.</summary>
internal static partial class SketchSource
{
    // In the units of the SVG.
    private const int LineHeight = 29;

    private static readonly string Folder = Repository.Find("src", "M1SerialBot.Pictures", "Sketches");

    public static IReadOnlyList<string> Names { get; } = NamesOf("*.svg");

    public static IReadOnlyList<string> Locales { get; } = NamesOf("*.json");

    /// <summary>The SVG with the words in it, a line of them below the other.</summary>
    public static string Svg(string name, string locale)
    {
        var words = Words(locale);
        return Place().Replace(File.ReadAllText(Path.Combine(Folder, $"{name}.svg")).ReplaceLineEndings("\n"), place =>
        {
            var x = Across().Match(place.Groups["attributes"].Value).Value;
            var lines = words[place.Groups["id"].Value].Split('\n').Select((line, at) => $"<tspan {x} dy=\"{(at == 0 ? 0 : LineHeight)}\">{WebUtility.HtmlEncode(line)}</tspan>");
            return $"<text xml:lang=\"{locale}\" {place.Groups["attributes"].Value}>{string.Concat(lines)}</text>";
        });
    }

    /// <summary>The words by id.</summary>
    public static Dictionary<string, string> Words(string locale) => JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(Folder, $"{locale}.json")))!;

    /// <summary>Where the PNG lies.</summary>
    public static string Png(string name, string locale) => Path.Combine(Folder, locale, $"{name}.png");

    /// <summary>What a PNG says it was rendered from.</summary>
    public static string NoteOf(string svg) => $"SHA-256 {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(svg)))}";

    private static IReadOnlyList<string> NamesOf(string pattern) =>
        [.. Directory.GetFiles(Folder, pattern).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"<text (?<attributes>[^>]*)>\{(?<id>[^}]+)\}</text>", RegexOptions.ExplicitCapture)]
    private static partial Regex Place();

    [GeneratedRegex("x=\"[0-9.]+\"")]
    private static partial Regex Across();
}
