using System.ComponentModel;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary>A unit whose serial somebody has seen.</summary>
/// <param name="Serial">The serial, all of it, or its first digits with a <c>?</c> for each that its owner keeps.</param>
/// <param name="Variant">The id of the variant.</param>
/// <param name="Evidence">Who saw it, and what else they saw.</param>
/// <param name="NotBefore">The month of its newest chip, where that is known.</param>
/// <param name="NotAfter">The month of its receipt or inspection stamp, where that is known.</param>
public sealed record Sighting(
    [property: Description("The serial, all of it; or its first three digits or more, with a ? for each that its owner keeps.")] string Serial,
    [property: Description("The id of the variant.")] string Variant,
    [property: Description("Who saw it, and what else they saw.")] Evidence Evidence,
    [property: Description("The month of the newest date code on its chips.")] YearMonth? NotBefore = null,
    [property: Description("The month of its receipt, warranty card or inspection stamp.")] YearMonth? NotAfter = null)
{
    /// <summary>Whether its owner kept no digit of it.</summary>
    internal bool IsWhole => !Serial.Contains('?', StringComparison.Ordinal);

    /// <summary>Whether something other than the serial dates it.</summary>
    internal bool IsDated => NotBefore is not null || NotAfter is not null;

    /// <summary>When it can have been made by what dates it.</summary>
    internal MonthWindow DatedWindow => new(NotBefore, NotAfter);
}
