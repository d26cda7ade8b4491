using System.Collections.Immutable;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Results;

/// <summary>Two things that don't agree. The set is closed.</summary>
/// <param name="Code">The stable code, such as <c>M1-C02</c>.</param>
/// <param name="Position">Where the serial begins in the raw input, from 0.</param>
public abstract record Conflict(string Code, int Position)
{
    /// <summary>Every code there is.</summary>
    public static IReadOnlyList<string> Codes { get; } =
    [
        ReadingsDisagree.Id, ClaimedBandDisagrees.Id, ClueOutsideWindow.Id, CluesDisagree.Id, ModelsDisagree.Id, SellerOutsideWindow.Id,
    ];
}

/// <summary>Two readings of one serial give windows that share no month.</summary>
/// <param name="Position">Where the serial begins.</param>
/// <param name="First">The reading that comes first in precedence.</param>
/// <param name="Second">The reading that disagrees with it.</param>
public sealed record ReadingsDisagree(int Position, Reading First, Reading Second) : Conflict(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-C01";
}

/// <summary>The months that somebody claims for the serial's band don't cover the whole window.</summary>
/// <param name="Position">Where the serial begins.</param>
/// <param name="Claim">The id of the claim.</param>
/// <param name="Claimed">The months that are claimed.</param>
/// <param name="Window">The months that the reading gives.</param>
public sealed record ClaimedBandDisagrees(int Position, string Claim, MonthWindow Claimed, MonthWindow Window) : Conflict(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-C02";
}

/// <summary>A clue lies outside the window of the serial.</summary>
/// <param name="Position">Where the serial begins.</param>
/// <param name="Clue">The clue.</param>
/// <param name="Window">The window that it lies outside of.</param>
/// <param name="Standing">Which of the two gives way.</param>
/// <param name="Against">What the window counts for; null if it is the clues' own, or the years of production.</param>
/// <param name="InnocentCauses">What commonly explains it, at least three.</param>
public sealed record ClueOutsideWindow(
    int Position, GivenClue Clue, MonthWindow Window, Standing Standing, Trust? Against, IReadOnlyList<string> InnocentCauses)
    : Conflict(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-C03";
}

/// <summary>Which side gives way when a clue lies outside the window.</summary>
public enum Standing
{
    /// <summary>The serial does: the clue counts for more, and gives the answer.</summary>
    Outranks,

    /// <summary>The clue does: it dates the unit to a time in which none was made.</summary>
    OutsideProduction,

    /// <summary>The clue does: another clue, or a dated unit, agrees with the serial.</summary>
    Outvoted,

    /// <summary>Neither does: the clue only tests a single report.</summary>
    Tests,
}

/// <summary>Clues that can't all hold for one unit.</summary>
/// <param name="Position">Where the serial begins, or 0 if there's none.</param>
/// <param name="Clues">The clues, at least two.</param>
/// <param name="InnocentCauses">What commonly explains it, at least three.</param>
public sealed record CluesDisagree(int Position, ImmutableArray<GivenClue> Clues, IReadOnlyList<string> InnocentCauses)
    : Conflict(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-C04";
}

/// <summary>The model that was named isn't the one whose form the serial has.</summary>
/// <param name="Position">Where the serial begins.</param>
/// <param name="Named">The model that was named as a clue or in the text.</param>
/// <param name="FormOf">The model that the serial's form, or the text beside it, points to.</param>
/// <param name="InnocentCauses">What commonly explains it, at least three.</param>
public sealed record ModelsDisagree(int Position, string Named, string FormOf, IReadOnlyList<string> InnocentCauses)
    : Conflict(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-C05";
}

/// <summary>The seller's year lies outside the window. That's a claim to ask about, not evidence.</summary>
/// <param name="Position">Where the serial begins.</param>
/// <param name="Year">The year that the seller gives.</param>
/// <param name="Window">The window, after the clues.</param>
/// <param name="Against">What the window counts for; null if it is the clues' own.</param>
/// <param name="InnocentCauses">What commonly explains it, at least three.</param>
public sealed record SellerOutsideWindow(int Position, int Year, MonthWindow Window, Trust? Against, IReadOnlyList<string> InnocentCauses)
    : Conflict(Id, Position)
{
    /// <summary>Its code.</summary>
    public const string Id = "M1-C06";
}
