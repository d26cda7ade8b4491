using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Json;

/// <summary>A piece of evidence in JSON.</summary>
internal sealed record EvidenceJson(string Rule, string Grade, IReadOnlyList<string> Sources, string Statement)
{
    public static EvidenceJson Of(Evidence evidence) => new(
        evidence.Rule, JsonNames.Kebab(evidence.Grade), [.. evidence.Citations.Select(citation => citation.Source)], evidence.Statement);
}
