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
        new(KnowledgePaths.KnownNonSerials, "traps.schema.json", KnowledgeJson.Default.TrapsDocument),
        new(KnowledgePaths.Clues, "clues.schema.json", KnowledgeJson.Default.CluesDocument),
        new(KnowledgePaths.Notation, "notation.schema.json", KnowledgeJson.Default.NotationDocument),
        new(KnowledgePaths.Labels, "lexicon-labels.schema.json", KnowledgeJson.Default.LabelsDocument),
        new(KnowledgePaths.Statements, "lexicon-statements.schema.json", KnowledgeJson.Default.StatementsDocument),
        new(KnowledgePaths.Currencies, "lexicon-currencies.schema.json", KnowledgeJson.Default.CurrenciesDocument),
        new(KnowledgePaths.Places, "lexicon-places.schema.json", KnowledgeJson.Default.PlacesDocument),
        new(KnowledgePaths.Endings, "lexicon-endings.schema.json", KnowledgeJson.Default.EndingsDocument),
        new(KnowledgePaths.Instruments, "lexicon-instruments.schema.json", KnowledgeJson.Default.InstrumentsDocument),
        new(KnowledgePaths.Dates, "lexicon-dates.schema.json", KnowledgeJson.Default.DatesDocument),
        new(KnowledgePaths.Listings, "lexicon-listings.schema.json", KnowledgeJson.Default.ListingsDocument),
        new(KnowledgePaths.Keywords, "lexicon-keywords.schema.json", KnowledgeJson.Default.KeywordsDocument),
        new(KnowledgePaths.Sightings, "sighting.schema.json", KnowledgeJson.Default.Sighting) { MayBeMissing = true },
        new(KnowledgePaths.Formats, "format.schema.json", KnowledgeJson.Default.FormatDocument),
    ];

    /// <summary>The kind of a file by its path; null if no file is expected there.</summary>
    public static Kind? KindOf(string path) =>
        Kinds.FirstOrDefault(kind => kind.Path.EndsWith('/')
            ? path.StartsWith(kind.Path, StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal)
            : kind.Path == path);

    public sealed record Kind(string Path, string SchemaName, JsonTypeInfo Type)
    {
        public bool MayBeMissing { get; init; }
    }
}
