namespace M1SerialBot.Decoding.Clues.Dates;

/// <summary>A date as it was understood.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Month">The month; null where only the year is known.</param>
/// <param name="Day">The day; null where it is not known.</param>
/// <param name="Era">The year as it was counted; null for a calendar year.</param>
/// <param name="IsInFull">Whether the calendar year was written with all its digits.</param>
public sealed record ReadDate(int Year, int? Month, int? Day, EraYear? Era, bool IsInFull)
{
    /// <summary>The first month that it can mean.</summary>
    internal YearMonth First => new(Year, Month ?? 1);

    /// <summary>The last month that it can mean.</summary>
    internal YearMonth Last => new(Year, Month ?? 12);
}
