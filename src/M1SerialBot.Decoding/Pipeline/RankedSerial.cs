using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Scanning;

namespace M1SerialBot.Decoding.Pipeline;

/// <summary>A serial of running text, and how well it's supported.</summary>
internal readonly record struct RankedSerial(Serial Serial, Candidate Candidate)
{
    /// <summary>Whether a serial's own label is before it.</summary>
    public bool IsLabelled => Candidate.IsLabelled && (Candidate.Support >= (int)Weight.Decisive || Candidate.DroppedZeros > 0);
}
