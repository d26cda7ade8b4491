using System.Collections.Immutable;

namespace M1SerialBot.Decoding;

/// <summary>What one format makes of a serial.</summary>
public sealed record Reading
{
    /// <summary>The id of the format, such as <c>sequence</c>.</summary>
    public required string Format { get; init; }

    /// <summary>When a unit with this serial was made by this reading, before any clue; null where the format carries no date.</summary>
    public required MonthWindow? Window { get; init; }

    /// <summary>How the serial meets the knowledge behind the format.</summary>
    public required Fit Fit { get; init; }

    /// <summary>How far the window may be relied on.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>What keeps that where it is.</summary>
    public required ConfidenceReason Reason { get; init; }

    /// <summary>How many dated units near the number agree with its window and with one another.</summary>
    public required int DatedUnits { get; init; }

    /// <summary>How many dated units near it contradict the window, or one another.</summary>
    public required int ContradictingUnits { get; init; }

    /// <summary>What the serial's band is called, such as the factory that a letter is said to name; null where it has no name.</summary>
    public string? Label { get; init; }

    /// <summary>Which characters mean what, from left to right, never overlapping.</summary>
    public required ImmutableArray<Component> Components { get; init; }

    /// <summary>What the reading rests on: units that were seen first, then what holds its window, then what the format assumes, each the best grade first.</summary>
    public required ImmutableArray<Evidence> Evidence { get; init; }

    /// <summary>What is said of units in this band.</summary>
    public required ImmutableArray<Trait> Traits { get; init; }

    /// <summary>Whether something that it cannot do without is folklore or contradicted; its window is what others claim, and is no date.</summary>
    public required bool IsHearsay { get; init; }

    /// <summary>Whether its window is no more than the time in which the model was made, so that it dates nothing.</summary>
    public required bool IsSpan { get; init; }

    /// <summary>Whether the reading fits the model that was named; a reading that does not is shown and never leads.</summary>
    public required bool FitsModel { get; init; }
}
