namespace M1SerialBot.Decoding.Clues.Dates;

/// <summary>A year, a month, a day, or a number that may be any of them.</summary>
/// <param name="Number">The number; the month's where it has a name; 0 where it could not be read.</param>
/// <param name="IsMonthName">Whether it is the name of a month.</param>
/// <param name="Year">The year, where it is certainly one.</param>
internal readonly record struct DateItem(int Number, bool IsMonthName = false, ReadDate? Year = null)
{
    /// <summary>Whether it can be a month.</summary>
    public bool IsMonth => Year is null && Number is >= 1 and <= 12;

    /// <summary>Whether it can be a day, read or not.</summary>
    public bool IsDay => Year is null && !IsMonthName && Number is >= 0 and <= 31;

    /// <summary>Whether it could not be read.</summary>
    public bool IsUnread => Year is null && Number == 0;
}
