using System.Collections.Immutable;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Scanning.Judging;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Pipeline;

/// <summary>Turns what a scan found into serials and other numbers.</summary>
internal static class SerialFinder
{
    public static FindResult Find(KnowledgeBase knowledge, scoped in Scanner scan, Leniency leniency)
    {
        var (mostSerials, fewestOthers) = Count(scan);
        var serials = ImmutableArray.CreateBuilder<Serial>(mostSerials);
        var others = ImmutableArray.CreateBuilder<NonSerial>(fewestOthers);
        foreach (ref readonly var candidate in scan.Candidates)
        {
            if (candidate.Kind == CandidateKind.Unclassified)
            {
                continue;
            }

            if (candidate.Kind == CandidateKind.NonSerial)
            {
                others.Add(new NonSerial(candidate.NonSerialKind, candidate.Start, candidate.End - candidate.Start));
                continue;
            }

            if (KindOf(knowledge, candidate.Text) is { } kind)
            {
                others.Add(new NonSerial(kind, candidate.Start, candidate.End - candidate.Start));
            }
            else if (IsEnough(candidate, leniency))
            {
                serials.Add(FormatMatcher.Describe(knowledge, candidate, scan.SoleModel));
            }
        }

        return new FindResult(serials.DrainToImmutable(), others.DrainToImmutable());
    }

    /// <summary>The different serials of a text, the best supported first.</summary>
    public static List<RankedSerial> Rank(KnowledgeBase knowledge, scoped in Scanner scan)
    {
        var found = Find(knowledge, scan, Leniency.Normal).Serials;
        var ranked = new List<RankedSerial>(found.Length);
        foreach (ref readonly var candidate in scan.Candidates)
        {
            if (ranked.Count < found.Length && candidate.Kind == CandidateKind.Serial && candidate.End == found[ranked.Count].Start + found[ranked.Count].Length)
            {
                ranked.Add(new RankedSerial(found[ranked.Count], candidate));
            }
        }

        return [.. ranked.OrderByDescending(one => one.IsLabelled).ThenByDescending(one => one.Candidate.Support).ThenBy(one => one.Serial.Start).DistinctBy(one => one.Serial.Text)];
    }

    /// <summary>What a number in the form of a serial is instead; null if nothing speaks against it.</summary>
    public static NonSerialKind? KindOf(KnowledgeBase knowledge, in SerialText serial) =>
        serial.IsAllZeros ? NonSerialKind.OnlyZeros
        : serial.Model.IsNamed && !knowledge.IsVariant(serial.Model.Id) ? NonSerialKind.AnotherModel
        : KnownNonSerials.Find(knowledge.RomLabels, serial) is not null ? NonSerialKind.RomLabel
        : null;

    private static (int Serials, int NonSerials) Count(scoped in Scanner scan)
    {
        var (serials, others) = (0, 0);
        foreach (ref readonly var candidate in scan.Candidates)
        {
            serials += candidate.Kind == CandidateKind.Serial ? 1 : 0;
            others += candidate.Kind == CandidateKind.NonSerial ? 1 : 0;
        }

        return (serials, others);
    }

    // A number that lacks its zeros has to be called a serial, or to be right beside the model's name.
    private static bool IsEnough(in Candidate candidate, Leniency leniency) =>
        candidate.DroppedZeros > 0 ? leniency == Leniency.Lenient || candidate.IsLabelled || candidate.IsBesideModel
        : leniency switch
        {
            Leniency.Strict => candidate.Support >= (int)Weight.Fair,
            Leniency.Normal => candidate.Support >= (int)Weight.Weak,
            _ => true,
        };
}

/// <summary>A serial of running text, and how well it's supported.</summary>
internal readonly record struct RankedSerial(Serial Serial, Candidate Candidate)
{
    /// <summary>Whether a serial's own label is before it.</summary>
    public bool IsLabelled => Candidate.IsLabelled && (Candidate.Support >= (int)Weight.Decisive || Candidate.DroppedZeros > 0);
}
