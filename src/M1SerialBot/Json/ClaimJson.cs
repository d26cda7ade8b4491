using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Json;

/// <summary>What <c>claims --json</c> prints for each claim.</summary>
internal sealed record ClaimJson(
    string Id, string Verdict, string Text, string Because, IReadOnlyList<string> SaidBy,
    IReadOnlyList<string> SpeaksFor, IReadOnlyList<string> SpeaksAgainst, string Carried)
{
    public static ClaimJson Of(Claim claim) => new(
        claim.Id, JsonNames.Kebab(claim.Verdict), claim.Text, claim.Because, claim.SaidBy,
        [.. claim.SpeaksFor.Select(citation => citation.Source)], [.. claim.SpeaksAgainst.Select(citation => citation.Source)], claim.Handling);
}
