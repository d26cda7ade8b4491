using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace M1SerialBot.Benchmarks.Load.Bots;

/// <summary>A config folder with twice the knowledge and ten times the FAQ, all of it sound.</summary>
internal static partial class GrownConfig
{
    private const int FaqTimes = 10;
    private const int KnowledgeTimes = 2;
    private const int LongestSlug = 28;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Makes it.</summary>
    /// <param name="from">The folder that it is made from.</param>
    /// <param name="folder">Where.</param>
    public static void Make(string from, string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        GrowKnowledge(Path.Combine(folder, "knowledge"));
        GrowFaq(Path.Combine(folder, "faq"));
    }

    // Claims and the sources that they name are copied until the folder has grown enough; a reading cannot be had twice.
    private static void GrowKnowledge(string folder)
    {
        var (sourcesFile, claimsFile) = (Path.Combine(folder, "sources.json"), Path.Combine(folder, "claims.json"));
        var (sources, claims) = (JsonNode.Parse(File.ReadAllText(sourcesFile))!, JsonNode.Parse(File.ReadAllText(claimsFile))!);
        var originals = claims["claims"]!.AsArray().Where(claim => !IsNamedByFormat(claim!)).Select(claim => claim!.DeepClone()).ToList();
        var known = sources["sources"]!.AsArray().ToDictionary(source => (string)source!["id"]!, source => source!.DeepClone(), StringComparer.Ordinal);
        var enough = KnowledgeTimes * Size(folder);
        for (var copy = 2; Size(folder) < enough; copy++)
        {
            var cited = new HashSet<string>(StringComparer.Ordinal);
            foreach (var claim in originals.Select(claim => claim.DeepClone()))
            {
                claim["id"] = Rename((string)claim["id"]!, copy);
                Cite(claim["saidBy"], copy, cited);
                Cite(claim["speaksFor"], copy, cited);
                Cite(claim["speaksAgainst"], copy, cited);
                claims["claims"]!.AsArray().Add(claim);
            }

            foreach (var id in cited)
            {
                var source = known[id].DeepClone();
                source["id"] = Rename(id, copy);
                if (source["url"] is { } url)
                {
                    source["url"] = $"{url}?copy={copy.ToString(CultureInfo.InvariantCulture)}";
                }

                sources["sources"]!.AsArray().Add(source);
            }

            File.WriteAllText(sourcesFile, sources.ToJsonString(Indented));
            File.WriteAllText(claimsFile, claims.ToJsonString(Indented));
        }
    }

    // Such a claim and its format name each other.
    private static bool IsNamedByFormat(JsonNode claim) => claim["carriedBy"]?.AsArray().Any(carrier => (string?)carrier!["by"] == "format") == true;

    private static void Cite(JsonNode? citations, int copy, HashSet<string> cited)
    {
        var all = citations?.AsArray() ?? [];
        for (var at = 0; at < all.Count; at++)
        {
            var id = all[at] is JsonObject ? (string)all[at]!["source"]! : (string)all[at]!;
            cited.Add(id);
            if (all[at] is JsonObject citation)
            {
                citation["source"] = Rename(id, copy);
            }
            else
            {
                all[at] = Rename(id, copy);
            }
        }
    }

    private static void GrowFaq(string folder)
    {
        foreach (var file in Directory.GetFiles(folder, "*.md"))
        {
            var (slug, text) = (Path.GetFileNameWithoutExtension(file), File.ReadAllText(file));
            for (var copy = 2; copy <= FaqTimes; copy++)
            {
                var grown = Pinned().Replace(text, "pinned: no");
                grown = Title().Replace(grown, match => $"{match.Groups["title"].Value} {copy.ToString(CultureInfo.InvariantCulture)}{match.Groups["end"].Value}");
                grown = Aliases().Replace(grown, match => $"aliases: [{string.Join(", ", match.Groups["all"].Value.Split(", ").Select(alias => $"{alias} {copy.ToString(CultureInfo.InvariantCulture)}"))}]");
                File.WriteAllText(Path.Combine(folder, $"{Rename(slug[..Math.Min(slug.Length, LongestSlug)], copy)}.md"), grown);
            }
        }
    }

    private static string Rename(string id, int copy) => $"{id}-{copy.ToString(CultureInfo.InvariantCulture)}";

    private static long Size(string folder) => Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);

    [GeneratedRegex("^pinned:.*$", RegexOptions.Multiline)]
    private static partial Regex Pinned();

    [GeneratedRegex("^(?<title>title: .*?)(?<end>\"?)$", RegexOptions.Multiline)]
    private static partial Regex Title();

    [GeneratedRegex(@"^aliases: \[(?<all>.*)\]$", RegexOptions.Multiline)]
    private static partial Regex Aliases();
}
