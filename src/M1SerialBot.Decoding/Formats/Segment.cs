using System.Collections.Immutable;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Formats;

/// <summary>A range of values about which the same is known. A format's segments never overlap, and are sorted.</summary>
internal sealed record Segment
{
    public required int From { get; init; }

    public required int To { get; init; }

    /// <summary>When its units were made; null if a curve says it.</summary>
    public MonthWindow? Window { get; init; }

    public string? Label { get; init; }

    public required Fit Fit { get; init; }

    /// <summary>The most that its evidence allows without a dated unit.</summary>
    public required Confidence Ceiling { get; init; }

    /// <summary>Whether the window is no more than the time in which the model was made.</summary>
    public bool IsSpan { get; init; }

    /// <summary>Whether something that it needs is folklore or contradicted.</summary>
    public required bool IsHearsay { get; init; }

    public required ImmutableArray<Evidence> Evidence { get; init; }

    public required ImmutableArray<Trait> Traits { get; init; }

    /// <summary>What holds for an incomplete serial that can lie in either.</summary>
    public Segment Merge(Segment other) => this with
    {
        From = Math.Min(From, other.From),
        To = Math.Max(To, other.To),
        Window = Window is { } window && other.Window is { } otherWindow ? window.Hull(otherWindow) : null,
        Label = Label == other.Label ? Label : null,
        Fit = (Fit)Math.Max((int)Fit, (int)other.Fit),
        Ceiling = ConfidencePolicy.Least(Ceiling, other.Ceiling),
        IsHearsay = IsHearsay || other.IsHearsay,
        Evidence = [.. Evidence.UnionBy(other.Evidence, record => record.Rule)],
        Traits = [.. Traits.Union(other.Traits)],
    };
}

/// <summary>The months that somebody claims for a range of numbers.</summary>
internal sealed record ClaimedBand(int From, int To, string Claim, MonthWindow Window);
