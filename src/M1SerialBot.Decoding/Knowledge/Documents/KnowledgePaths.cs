namespace M1SerialBot.Decoding.Knowledge.Documents;

/// <summary>Where the documents lie below the knowledge folder.</summary>
internal static class KnowledgePaths
{
    public const string Sources = "sources.json";
    public const string Variants = "variants.json";
    public const string Claims = "claims.json";
    public const string KnownNonSerials = "traps.json";
    public const string Clues = "clues.json";
    public const string Notation = "notation.json";

    public const string Labels = "lexicon/labels.json";
    public const string Currencies = "lexicon/currencies.json";
    public const string Places = "lexicon/places.json";
    public const string Endings = "lexicon/endings.json";
    public const string Instruments = "lexicon/instruments.json";
    public const string Dates = "lexicon/dates.json";
    public const string Listings = "lexicon/listings.json";

    /// <summary>The folder with one file per kind of number that is no serial.</summary>
    public const string Keywords = "lexicon/keywords/";

    /// <summary>The folder with one file per unit that was seen; it may be empty.</summary>
    public const string Sightings = "sightings/";

    /// <summary>The folder with one file per format.</summary>
    public const string Formats = "formats/";
}
