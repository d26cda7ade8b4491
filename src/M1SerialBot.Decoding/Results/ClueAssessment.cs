using System.Collections.Immutable;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Results;

/// <summary>The combined effect of all clues.</summary>
/// <param name="Verdict">How they and the serial agree.</param>
/// <param name="Given">Every clue that could be read.</param>
/// <param name="Window">When the unit can have been made by the clues alone, without its serial; null if they say nothing or disagree.</param>
public sealed record ClueAssessment(ClueVerdict Verdict, ImmutableArray<GivenClue> Given, MonthWindow? Window)
{
    /// <summary>What the clues outrank, so that they give the answer and not the serial; null if they outrank nothing.</summary>
    public Trust? Outranked { get; init; }

    /// <summary>No clue was given.</summary>
    public static ClueAssessment None { get; } = new(ClueVerdict.None, [], null);
}

/// <summary>How the clues and the serial agree.</summary>
public enum ClueVerdict
{
    /// <summary>There's no clue, or nothing to compare it with.</summary>
    None,

    /// <summary>Every clue can hold.</summary>
    Fits,

    /// <summary>The seller's year doesn't fit, or a clue disagrees with a single report: ask.</summary>
    Check,

    /// <summary>A clue contradicts the serial, or the clues contradict each other.</summary>
    Conflict,
}

/// <summary>A clue that could be read.</summary>
/// <param name="Kind">Which clue.</param>
/// <param name="Text">As it was given.</param>
/// <param name="Means">When the unit can have been made by this clue alone.</param>
/// <param name="Narrows">Whether it counts: false for a seller's year, and for a clue that gives way in a conflict.</param>
/// <param name="Evidence">Why it means that.</param>
public sealed record GivenClue(ClueKind Kind, string Text, MonthWindow Means, bool Narrows, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>The date that was understood; null for a model, and for a chip's week.</summary>
    public ParsedDate? ReadAs { get; init; }
}

/// <summary>A date as it was understood.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Month">The month; null if only the year is known.</param>
/// <param name="Day">The day; null if it isn't known.</param>
/// <param name="Era">The year as it was counted; null for a calendar year.</param>
/// <param name="IsInFull">Whether the calendar year was written with all its digits.</param>
public sealed record ParsedDate(int Year, int? Month, int? Day, EraYear? Era, bool IsInFull)
{
    /// <summary>The first month that it can mean.</summary>
    internal YearMonth First => new YearMonth(Year, 1).PlusMonths((Month ?? Period?.From ?? 1) - 1);

    /// <summary>The last month that it can mean.</summary>
    internal YearMonth Last => new YearMonth(Year, 1).PlusMonths((Month ?? Period?.To ?? 12) - 1);

    /// <summary>The months of a season or another part of the year, counted from its January; null for the whole year or one month.</summary>
    internal (int From, int To)? Period { get; init; }

    /// <summary>Whether it lies in one year, though a season can reach into the next.</summary>
    internal bool IsOneYear => Period is not { From: 1, To: > 12 };

    /// <summary>The year alone, and what a season adds to it at either end.</summary>
    internal ParsedDate WithoutMonth() => this with
    {
        Month = null,
        Day = null,
        Period = Period is var (from, to) ? (Math.Min(from, 1), Math.Max(to, 12)) : null,
    };
}

/// <summary>A year of a Japanese era.</summary>
/// <param name="Era">The era's name.</param>
/// <param name="Year">The year, from 1.</param>
public sealed record EraYear(string Era, int Year);

/// <summary>
/// How much something that dates a unit counts for, the least first. If two can't both hold, the one that counts for more gives the answer;
/// if they count for the same, neither gives way.
/// </summary>
public enum Trust
{
    /// <summary>A scheme that only the web mentions.</summary>
    Folklore,

    /// <summary>The curve through the few known points.</summary>
    Curve,

    /// <summary>A date on a part that was soldered in at the factory, on a paper or on an inspection stamp.</summary>
    Dated,
}

/// <summary>The clue that is expected to narrow the window most.</summary>
/// <param name="Clue">What to look for next.</param>
/// <param name="NarrowsToMonths">How many months the window is then expected to hold, rounded.</param>
/// <param name="FromMonths">How many it holds now.</param>
public sealed record NextBestClue(ClueKind Clue, int NarrowsToMonths, int FromMonths);
