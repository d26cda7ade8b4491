using System.ComponentModel;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary>A source, kept once.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What kind it is.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Origin">The root it goes back to; sources of one origin count once.</param>
/// <param name="Recorded">The month in which it was entered.</param>
/// <param name="Url">Its address; null where none can be given.</param>
/// <param name="Note">A caveat.</param>
public sealed record Source(
    [property: Description("A unique id, in kebab-case.")] string Id,
    [property: Description("What kind of source it is; it decides which grades the source can carry.")] SourceKind Kind,
    [property: Description("What it is called.")] string Title,
    [property: Description("The root it goes back to. Sources that lean on one another share one and count once.")] string Origin,
    [property: Description("The month in which it was entered here.")] YearMonth Recorded,
    [property: Description("Its address; left out where none can be given.")] Uri? Url = null,
    [property: Description("A caveat.")] string? Note = null);
