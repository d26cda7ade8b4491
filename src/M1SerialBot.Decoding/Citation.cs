using System.ComponentModel;

namespace M1SerialBot.Decoding;

/// <summary>Where a statement can be looked up.</summary>
/// <param name="Source">The id of a source in <c>sources.json</c>.</param>
/// <param name="Locator">Where in it, or null for the whole.</param>
public sealed record Citation(
    [property: Description("The id of a source in sources.json.")] string Source,
    [property: Description("Where in the source: a page, a post, a file, a row.")] string? Locator = null);
