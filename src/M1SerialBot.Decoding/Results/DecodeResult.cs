using System.Collections.Immutable;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Results;

/// <summary>Everything that can honestly be said about one text.</summary>
public sealed record DecodeResult
{
    /// <summary>The text as it was given; empty if none was.</summary>
    public required string Input { get; init; }

    /// <summary>The serial in it, or null if there's none or several.</summary>
    public required Serial? Serial { get; init; }

    /// <summary>
    /// The id of the model that it's taken to be: the one given as a clue, else the one that the text names, else the usual one of the first
    /// reading; null if there's none.
    /// </summary>
    public required string? Model { get; init; }

    /// <summary>What came of it.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Every reading that fits, in order of precedence.</summary>
    public required ImmutableArray<Reading> Readings { get; init; }

    /// <summary>The reading that makes the headline; null unless the outcome is <see cref="Outcome.Decoded"/>.</summary>
    public required Reading? Lead { get; init; }

    /// <summary>When the unit was made, after the clues; null if nothing may be said.</summary>
    public required MonthWindow? Window { get; init; }

    /// <summary>What <see cref="Window"/> rests on.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Whether <see cref="Window"/> may be given as a date.</summary>
    public bool IsDated => Basis is Basis.Reading or Basis.Clues;

    /// <summary>Whether others than the caller may see it: it's a date, and nothing needs mending.</summary>
    public bool MayBeShared => IsDated && Problems.All(problem => problem.IsNote);

    /// <summary>How far you can rely on <see cref="Window"/>, after conflicts.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Why <see cref="Confidence"/> isn't higher.</summary>
    public ConfidenceReason Reason =>
        Confidence == Confidence.None ? ConfidenceReason.NothingClaimed
        : Basis == Basis.Clues ? ConfidenceReason.CluesAlone
        : Lead is not { } lead ? ConfidenceReason.EqualReadings
        : Confidence < lead.Confidence ? ConfidenceReason.CluesDisagree
        : lead.Reason;

    /// <summary>What the clues add.</summary>
    public required ClueAssessment Clues { get; init; }

    /// <summary>What disagrees with what.</summary>
    public required ImmutableArray<Conflict> Conflicts { get; init; }

    /// <summary>What keeps the text from being read better.</summary>
    public required ImmutableArray<Problem> Problems { get; init; }
}

/// <summary>What came of reading a text.</summary>
public enum Outcome
{
    /// <summary>One reading leads.</summary>
    Decoded,

    /// <summary>Several readings, or several serials, are equally good.</summary>
    Ambiguous,

    /// <summary>There's a serial, but no honest date for it.</summary>
    Unknown,

    /// <summary>There's no serial in the text.</summary>
    Unreadable,
}

/// <summary>What a window rests on, and so whether it's a date.</summary>
public enum Basis
{
    /// <summary>There's no window.</summary>
    None,

    /// <summary>A reading of the serial that the evidence supports.</summary>
    Reading,

    /// <summary>The clues: the serial itself dates nothing, or counts for less.</summary>
    Clues,

    /// <summary>Only the years in which the model was made: no date.</summary>
    Span,

    /// <summary>Only folklore or a contradicted claim: no date.</summary>
    Hearsay,
}
