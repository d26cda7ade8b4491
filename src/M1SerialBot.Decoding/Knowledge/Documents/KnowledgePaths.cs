namespace M1SerialBot.Decoding.Knowledge.Documents;

/// <summary>Where the documents lie below the knowledge folder.</summary>
internal static class KnowledgePaths
{
    public const string Sources = "sources.json";
    public const string Variants = "variants.json";
    public const string Claims = "claims.json";
    public const string Sightings = "sightings.json";
    public const string KnownNonSerials = "traps.json";
    public const string Clues = "clues.json";
    public const string Notation = "notation.json";

    /// <summary>The folder with one file per format.</summary>
    public const string Formats = "formats/";
}
