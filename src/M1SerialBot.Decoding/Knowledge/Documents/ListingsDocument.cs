using System.ComponentModel;
using System.Text.Json.Serialization;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Knowledge.Documents;

/// <summary><c>lexicon/listings.json</c>.</summary>
[Description("Words by which a whole listing is read. A star ends a word that only begins so: klawisz*.")]
public sealed record ListingsDocument(
    [property: Description("What listings say something about.")] IReadOnlyList<ListingPart> Parts,
    [property: Description("Words that mean something by themselves.")] IReadOnlyList<ListingCueWords> Cues,
    [property: Description("The mains voltages of the world.")] IReadOnlyList<int> Mains,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary>A part of the instrument, or something that comes with it.</summary>
public sealed record ListingPart(
    [property: Description("Which part.")] ListingTopic Topic,
    [property: Description("What it's called.")] IReadOnlyList<WordGroup> Names,
    [property: Description("Whether to name it says that it's there.")] bool IsExtra,
    [property: Description("What says that it works, name and all.")] IReadOnlyList<WordGroup>? Good = null,
    [property: Description("What says that it doesn't.")] IReadOnlyList<WordGroup>? Fault = null,
    [property: Description("What says that it was replaced.")] IReadOnlyList<WordGroup>? Renewed = null,
    [property: Description("What says yes.")] IReadOnlyList<WordGroup>? Yes = null,
    [property: Description("What says no.")] IReadOnlyList<WordGroup>? No = null);

/// <summary>Words with one meaning.</summary>
public sealed record ListingCueWords(
    [property: Description("What they say.")] ListingCue Cue,
    [property: Description("The words.")] IReadOnlyList<WordGroup> Words);
