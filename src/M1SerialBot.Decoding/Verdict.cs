using System.Collections.Immutable;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge;

namespace M1SerialBot.Decoding;

/// <summary>
/// Which reading leads. The first that fits the model does, unless an incomplete serial may stand for numbers of which it says
/// nothing and another reading speaks for those: then the two have equal right.
/// </summary>
internal readonly struct Verdict
{
    public Verdict(KnowledgeBase knowledge, ImmutableArray<Reading> readings, scoped in SerialText text, bool isBlocked)
    {
        Outcome = Outcome.Unknown;
        if (isBlocked)
        {
            return;
        }

        Reading? first = null;
        Reading? second = null;
        foreach (var reading in readings)
        {
            if (reading.FitsModel && first is null)
            {
                first = reading;
            }
            else if (reading.FitsModel && second is null)
            {
                second = reading;
            }
        }

        if (first is null)
        {
            return;
        }

        if (text.IsMasked && second is not null && !knowledge.FormatOf(first).CoversAll(text))
        {
            Outcome = Outcome.Ambiguous;
            Window = first.Window is { } one && second.Window is { } other ? one.Hull(other) : null;
            Confidence = ConfidencePolicy.Least(first.Confidence, second.Confidence);
            return;
        }

        Outcome = Outcome.Decoded;
        Lead = first;
        Window = first.Window;
        Confidence = first.Confidence;
    }

    public Outcome Outcome { get; }

    public Reading? Lead { get; }

    public MonthWindow? Window { get; }

    public Confidence Confidence { get; }
}
