using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Results;

namespace M1SerialBot.Json;

/// <summary>What <c>compare --json</c> prints.</summary>
internal sealed record CompareJson(string? First, string? Second, string Verdict, string Reason, string Confidence, string Knowledge)
{
    public static CompareJson Of(Comparison comparison, string knowledge) => new(
        comparison.First.Serial?.Text,
        comparison.Second.Serial?.Text,
        JsonNames.Kebab(comparison.Verdict),
        JsonNames.Kebab(comparison.Reason),
        JsonNames.Words(comparison.Confidence),
        knowledge);
}
