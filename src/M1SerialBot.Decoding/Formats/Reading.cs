using System.Collections.Immutable;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Formats;

/// <summary>What one format makes of a serial.</summary>
public sealed record Reading
{
    internal Reading(SerialFormat source) => Source = source;

    /// <summary>The id of the format, such as <c>sequence</c>.</summary>
    public string Format => Source.Data.Id;

    internal SerialFormat Source { get; }

    /// <summary>When a unit with this serial was made by this reading, before any clue; null if the format gives no date.</summary>
    public required MonthWindow? Window { get; init; }

    /// <summary>How the serial meets the knowledge behind the format.</summary>
    public required Fit Fit { get; init; }

    /// <summary>How far you can rely on the window.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Why that isn't higher.</summary>
    public required ConfidenceReason Reason { get; init; }

    /// <summary>How many dated units near the number agree with its window and with each other.</summary>
    public required int DatedUnits { get; init; }

    /// <summary>How many dated units near it contradict the window, or each other.</summary>
    public required int ContradictingUnits { get; init; }

    /// <summary>What the serial's band is called, such as the factory that a letter is said to stand for; null if it has no name.</summary>
    public string? Label { get; init; }

    /// <summary>Which characters mean what, from left to right, never overlapping.</summary>
    public required ImmutableArray<Component> Components { get; init; }

    /// <summary>What the reading rests on: sightings first, then what holds its window, then what the format assumes, each the best grade first.</summary>
    public required ImmutableArray<Evidence> Evidence { get; init; }

    /// <summary>What is said about units in this band.</summary>
    public required ImmutableArray<Trait> Traits { get; init; }

    /// <summary>Whether something that it needs is folklore or contradicted: its window is what others claim, not a date.</summary>
    public required bool IsHearsay { get; init; }

    /// <summary>Whether its window is no more than the years in which the model was made, so that it dates nothing.</summary>
    public required bool IsSpan { get; init; }

    /// <summary>Whether it fits the model that was named. A reading that doesn't is shown and never leads.</summary>
    public required bool FitsModel { get; init; }
}

/// <summary>How a serial meets the knowledge that reads it.</summary>
public enum Fit
{
    /// <summary>A unit with this very serial is known and dated.</summary>
    Documented,

    /// <summary>It lies between known points.</summary>
    Interpolated,

    /// <summary>It has the right shape, and nothing more is known.</summary>
    ShapeOnly,
}

/// <summary>A part of the serial that means something.</summary>
/// <param name="Name">What it is, a name from the format's data such as <c>running-number</c>.</param>
/// <param name="Start">Where it begins in the raw input, from 0.</param>
/// <param name="Length">How many characters of the raw input it takes, at least 1.</param>
public readonly record struct Component(string Name, int Start, int Length);
