using System.Collections.Immutable;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Conflicts;
using M1SerialBot.Decoding.Problems;

namespace M1SerialBot.Decoding;

/// <summary>Everything that can honestly be said of one text.</summary>
public sealed record DecodeResult
{
    /// <summary>The text as it was given; empty where none was.</summary>
    public required string Input { get; init; }

    /// <summary>The serial in it, or null where there is none or where there are several.</summary>
    public required Serial? Serial { get; init; }

    /// <summary>
    /// The id of the model that it is taken to be: the one given as a clue, else the one that the text names, else the one that the first
    /// reading is told of; null where there is none.
    /// </summary>
    public required string? Model { get; init; }

    /// <summary>What came of it.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Every reading that fits, in order of precedence.</summary>
    public required ImmutableArray<Reading> Readings { get; init; }

    /// <summary>The reading that makes the headline; null unless the outcome is <see cref="Outcome.Decoded"/>.</summary>
    public required Reading? Lead { get; init; }

    /// <summary>When the unit was made, after the clues; null where nothing may be said.</summary>
    public required MonthWindow? Window { get; init; }

    /// <summary>What <see cref="Window"/> rests on.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Whether <see cref="Window"/> may be told as a date.</summary>
    public bool IsDated => Basis is Basis.Reading or Basis.Clues;

    /// <summary>Whether others than the caller may be shown it: it is a date, and nothing is left to be mended.</summary>
    public bool MayBeShared => IsDated && Problems.All(problem => problem.IsNote);

    /// <summary>How far <see cref="Window"/> may be relied on, after conflicts.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>What keeps <see cref="Confidence"/> where it is.</summary>
    public ConfidenceReason Reason =>
        Confidence == Confidence.None ? ConfidenceReason.NothingClaimed
        : Basis == Basis.Clues ? ConfidenceReason.CluesAlone
        : Lead is not { } lead ? ConfidenceReason.EqualReadings
        : Confidence < lead.Confidence ? ConfidenceReason.CluesDisagree
        : lead.Reason;

    /// <summary>What the clues say of it.</summary>
    public required ClueAssessment Clues { get; init; }

    /// <summary>What disagrees with what.</summary>
    public required ImmutableArray<Conflict> Conflicts { get; init; }

    /// <summary>What keeps the text from being read better.</summary>
    public required ImmutableArray<Problem> Problems { get; init; }
}
