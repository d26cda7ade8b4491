using System.ComponentModel;
using System.Text.Json.Serialization;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Knowledge.Documents;

/// <summary><c>sources.json</c>.</summary>
[Description("Every source once.")]
internal sealed record SourcesDocument(
    IReadOnlyList<Source> Sources,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary>A page, paper or person that statements cite.</summary>
public sealed record Source(
    [property: Description("A unique id, in kebab-case.")] string Id,
    [property: Description("What kind of source it is; it decides which grades the source can carry.")] SourceKind Kind,
    [property: Description("What it is called.")] string Title,
    [property: Description("The root it goes back to. Sources that lean on one another share one and count once.")] string Origin,
    [property: Description("The month in which it was entered here.")] YearMonth Recorded,
    [property: Description("Its address; left out where none can be given.")] Uri? Url = null,
    [property: Description("A caveat.")] string? Note = null);

/// <summary>The kind of a source, which decides which grades it can carry.</summary>
public enum SourceKind
{
    /// <summary>The maker's own page or paper, or its spokesman in print.</summary>
    Maker,

    /// <summary>A review in print, of the time.</summary>
    PrintReview,

    /// <summary>Somebody who repairs these instruments, on what they saw.</summary>
    Technician,

    /// <summary>ROM or board data.</summary>
    Firmware,

    /// <summary>Careful research that shows its material.</summary>
    Research,

    /// <summary>An encyclopedia.</summary>
    Reference,

    /// <summary>A magazine or shop article from a later time.</summary>
    Press,

    /// <summary>A personal page.</summary>
    Blog,

    /// <summary>A forum thread.</summary>
    Forum,

    /// <summary>An owner on their own unit.</summary>
    Owner,

    /// <summary>Something that somebody had heard.</summary>
    Hearsay,

    /// <summary>A page written by a machine; it carries nothing above folklore.</summary>
    MachineWritten,
}
