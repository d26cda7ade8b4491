namespace M1SerialBot.Decoding.Clues.Dates;

/// <summary>A part of a written date.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">
/// The number, the month from 1, the place of the era or the period, how many parts a year has, or the kind of clue that a paper is; 0 for the others.
/// </param>
/// <param name="Digits">With how many digits a number is written.</param>
/// <param name="IsAfterDot">Whether a dot is right before a number.</param>
/// <param name="Parts">How many parts a year has, if this is a letter that stands for one of them beside a year in full; 0 for any other.</param>
internal readonly record struct DatePart(DatePartKind Kind, int Value = 0, int Digits = 0, bool IsAfterDot = false, int Parts = 0)
{
    /// <summary>Whether it's a year of four digits.</summary>
    public bool IsFullYear => this is { Kind: DatePartKind.Number, Digits: 4, Value: >= 1900 and <= 2099 };
}

/// <summary>What a part of a written date is.</summary>
internal enum DatePartKind
{
    /// <summary>A word or a number that belongs to no date.</summary>
    Unknown,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Two digits after an apostrophe: a year.</summary>
    ShortYear,

    /// <summary>The name of a month.</summary>
    Month,

    /// <summary>A named time of a year.</summary>
    Period,

    /// <summary>A word for one of several equal parts of a year.</summary>
    YearPart,

    /// <summary>The name of an era.</summary>
    Era,

    /// <summary>A sign after a number that makes it a year.</summary>
    YearMark,

    /// <summary>A word before a number that makes it a year.</summary>
    YearWord,

    /// <summary>A word for what the date is written on.</summary>
    Paper,

    /// <summary>A word that calls a number a date.</summary>
    DateWord,

    /// <summary>A word that says nothing, such as the ending of an ordinal.</summary>
    Ignored,

    /// <summary>A word beside the number of a week.</summary>
    WeekWord,

    /// <summary>What a year ends with if ten years are meant.</summary>
    DecadeEnding,

    /// <summary>An unknown number.</summary>
    Unread,
}
