using System.Collections.Immutable;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Pipeline;

/// <summary>
/// Which reading leads: the first that fits the model, unless an incomplete serial can stand for numbers that this reading says nothing
/// about and another does. Then all that fit are equal.
/// </summary>
internal readonly record struct LeadingReading(Outcome Outcome, Reading? Lead, MonthWindow? Window, Confidence Confidence)
{
    public static LeadingReading None => new(Outcome.Unknown, null, null, Confidence.None);

    public static LeadingReading Of(ImmutableArray<Reading> readings, scoped in SerialText text)
    {
        var first = None;
        var equal = None;
        foreach (var reading in readings)
        {
            if (reading.FitsModel && first.Lead is null)
            {
                first = equal = new LeadingReading(Outcome.Decoded, reading, reading.Window, reading.Confidence);
            }
            else if (reading.FitsModel)
            {
                equal = equal.Beside(reading);
            }
        }

        return equal.Outcome == Outcome.Ambiguous && text.IsMasked && !first.Lead!.Source.CoversAll(text) ? equal : first;
    }

    // Hearsay has no say in when something was made that another reading can date.
    private LeadingReading Beside(Reading other) => other.IsHearsay && Lead is not { IsHearsay: true } ? this with { Outcome = Outcome.Ambiguous, Lead = null } : new(
        Outcome.Ambiguous,
        null,
        Window is { } one && other.Window is { } another ? one.Hull(another) : null,
        ConfidencePolicy.Least(Confidence, other.Confidence));
}
