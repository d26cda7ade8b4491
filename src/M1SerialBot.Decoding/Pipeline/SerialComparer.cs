using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Pipeline;

/// <summary>Compares two serials, and says nothing where nothing honest can be said.</summary>
internal static class SerialComparer
{
    public static Comparison Compare(DecodeResult first, DecodeResult second)
    {
        if (first.Serial is null || second.Serial is null)
        {
            return CannotSay(ComparisonReason.NotReadable, first, second);
        }

        if (first.Model is { } one && second.Model is { } other && one != other)
        {
            return new Comparison(ComparisonVerdict.Refused, ComparisonReason.DifferentModels, Confidence.None, first, second);
        }

        if (first.Outcome == Outcome.Ambiguous || second.Outcome == Outcome.Ambiguous)
        {
            return CannotSay(ComparisonReason.SeveralReadings, first, second);
        }

        if (first.Lead is not { } left || second.Lead is not { } right)
        {
            return CannotSay(ComparisonReason.NotDated, first, second);
        }

        return left.Format == right.Format
            ? WithinFormat(left.Source, first, second)
            : CannotSay(ComparisonReason.DifferentReadings, first, second);
    }

    private static Comparison WithinFormat(SerialFormat format, DecodeResult first, DecodeResult second)
    {
        if (first.Serial!.Text == second.Serial!.Text && !first.Serial.IsMasked)
        {
            return new Comparison(ComparisonVerdict.Same, ComparisonReason.SameNumber, LeastConfidence(first, second), first, second);
        }

        return format.Data.Ordered ? ByNumber(format, first, second) : ByWindow(first, second);
    }

    private static Comparison ByNumber(SerialFormat format, DecodeResult first, DecodeResult second)
    {
        var (one, other) = (Range(format, first), Range(format, second));
        if (one.Least <= other.Most && other.Least <= one.Most)
        {
            return CannotSay(ComparisonReason.UnreadDigits, first, second);
        }

        // Numbers tell an order where dates cannot; then nothing but the assumption speaks for it.
        var confidence = LeastConfidence(first, second);
        return new Comparison(
            one.Least > other.Most ? ComparisonVerdict.Newer : ComparisonVerdict.Older,
            ComparisonReason.NumberOrder,
            first.Window!.Value.Overlaps(second.Window!.Value) ? ConfidencePolicy.AfterConflict(confidence) : confidence,
            first,
            second);
    }

    private static Comparison ByWindow(DecodeResult first, DecodeResult second)
    {
        if (first.Window is not { } one || second.Window is not { } other || one.Overlaps(other))
        {
            return CannotSay(ComparisonReason.WindowsOverlap, first, second);
        }

        if (!first.IsDated || !second.IsDated)
        {
            return CannotSay(ComparisonReason.NotDated, first, second);
        }

        return new Comparison(
            one.From > other.To ? ComparisonVerdict.Newer : ComparisonVerdict.Older, ComparisonReason.WindowOrder, LeastConfidence(first, second), first, second);
    }

    private static (int Least, int Most) Range(SerialFormat format, DecodeResult result)
    {
        var symbols = result.Serial!.Text[(result.Serial.Text.LastIndexOf('-') + 1)..];
        var value = format.ValueOf(new SerialText(symbols, [], NamedModel.None));
        return (value.SmallestAtLeast(0)!.Value, value.Largest);
    }

    private static Confidence LeastConfidence(DecodeResult first, DecodeResult second) =>
        ConfidencePolicy.Least(first.Confidence, second.Confidence);

    private static Comparison CannotSay(ComparisonReason reason, DecodeResult first, DecodeResult second) =>
        new(ComparisonVerdict.CannotSay, reason, Confidence.None, first, second);
}
