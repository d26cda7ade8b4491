using System.Text.Json.Serialization.Metadata;
using M1SerialBot.Decoding.Knowledge.Json;

namespace M1SerialBot.Decoding.Knowledge;

/// <summary>Which files make up the knowledge, and what each is read into.</summary>
internal static class KnowledgeLayout
{
    public const string Sources = "sources.json";
    public const string Variants = "variants.json";
    public const string Claims = "claims.json";
    public const string Sightings = "sightings.json";
    public const string Traps = "traps.json";
    public const string Clues = "clues.json";
    public const string Notation = "notation.json";

    /// <summary>The folder with one file a format.</summary>
    public const string Formats = "formats/";

    /// <summary>Every kind of file there is.</summary>
    public static IReadOnlyList<Kind> Kinds { get; } =
    [
        new(Sources, "sources.schema.json", KnowledgeJson.Default.SourcesFile),
        new(Variants, "variants.schema.json", KnowledgeJson.Default.VariantsFile),
        new(Claims, "claims.schema.json", KnowledgeJson.Default.ClaimsFile),
        new(Sightings, "sightings.schema.json", KnowledgeJson.Default.SightingsFile),
        new(Traps, "traps.schema.json", KnowledgeJson.Default.TrapsFile),
        new(Clues, "clues.schema.json", KnowledgeJson.Default.CluesFile),
        new(Notation, "notation.schema.json", KnowledgeJson.Default.NotationFile),
        new(Formats, "format.schema.json", KnowledgeJson.Default.FormatFile),
    ];

    /// <summary>The kind of a file by where it lies; null where no file is expected.</summary>
    public static Kind? KindOf(string path) =>
        path.StartsWith(Formats, StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal)
            ? Kinds[^1]
            : Kinds.FirstOrDefault(kind => kind.Path == path);

    /// <summary>A kind of file.</summary>
    public sealed record Kind(string Path, string SchemaName, JsonTypeInfo Type);
}
