using System.Text.Json.Serialization.Metadata;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Knowledge.Loading;

/// <summary>Which document each file is read into, and which schema it has.</summary>
internal static class KnowledgeLayout
{
    public static IReadOnlyList<Kind> Kinds { get; } =
    [
        new(KnowledgePaths.Sources, "sources.schema.json", KnowledgeJson.Default.SourcesDocument),
        new(KnowledgePaths.Variants, "variants.schema.json", KnowledgeJson.Default.VariantsDocument),
        new(KnowledgePaths.Claims, "claims.schema.json", KnowledgeJson.Default.ClaimsDocument),
        new(KnowledgePaths.Sightings, "sightings.schema.json", KnowledgeJson.Default.SightingsDocument),
        new(KnowledgePaths.KnownNonSerials, "traps.schema.json", KnowledgeJson.Default.TrapsDocument),
        new(KnowledgePaths.Clues, "clues.schema.json", KnowledgeJson.Default.CluesDocument),
        new(KnowledgePaths.Notation, "notation.schema.json", KnowledgeJson.Default.NotationDocument),
        new(KnowledgePaths.Formats, "format.schema.json", KnowledgeJson.Default.FormatDocument),
    ];

    /// <summary>The kind of a file by its path; null if no file is expected there.</summary>
    public static Kind? KindOf(string path) =>
        path.StartsWith(KnowledgePaths.Formats, StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal)
            ? Kinds[^1]
            : Kinds.FirstOrDefault(kind => kind.Path == path);

    public sealed record Kind(string Path, string SchemaName, JsonTypeInfo Type);
}
