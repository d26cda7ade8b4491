namespace M1SerialBot.Decoding.Clues.Dates;

/// <summary>What a part of a written date is.</summary>
internal enum DatePartKind
{
    /// <summary>A word or a number that belongs to no date.</summary>
    Unknown,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Two digits behind an apostrophe: a year.</summary>
    ShortYear,

    /// <summary>The name of a month.</summary>
    Month,

    /// <summary>The name of an era.</summary>
    Era,

    /// <summary>A sign behind a number that makes it a year.</summary>
    YearMark,

    /// <summary>A word before a number that makes it a year.</summary>
    YearWord,

    /// <summary>A word that says what the date stands on.</summary>
    Paper,

    /// <summary>A number that could not be read.</summary>
    Unread,
}
