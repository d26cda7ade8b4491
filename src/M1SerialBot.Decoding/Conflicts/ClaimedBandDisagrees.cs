namespace M1SerialBot.Decoding.Conflicts;

/// <summary>Somebody claims a span of months for the serial's band that does not hold the whole window.</summary>
/// <param name="Position">Where the serial begins.</param>
/// <param name="Claim">The id of the claim.</param>
/// <param name="Claimed">The months that are claimed.</param>
/// <param name="Window">The months that the reading gives.</param>
public sealed record ClaimedBandDisagrees(int Position, string Claim, MonthWindow Claimed, MonthWindow Window) : Conflict(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-C02";
}
