namespace M1SerialBot.Decoding.Conflicts;

/// <summary>The year that a seller gives lies outside the window; a claim to ask about, no evidence.</summary>
/// <param name="Position">Where the serial begins.</param>
/// <param name="Year">The year that the seller gives.</param>
/// <param name="Window">The window, after the clues.</param>
/// <param name="Against">What the window counts for; null where it is the clues' own.</param>
/// <param name="InnocentCauses">What commonly explains it, at least three.</param>
public sealed record SellerOutsideWindow(int Position, int Year, MonthWindow Window, Trust? Against, IReadOnlyList<string> InnocentCauses)
    : Conflict(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-C06";
}
