using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Listings;

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

/// <summary>What <c>claim --json</c> prints.</summary>
/// <param name="Claims">The claims that the text makes, in its order.</param>
/// <param name="Knowledge">The version of the knowledge.</param>
internal sealed record FoundClaimsJson(IReadOnlyList<FoundClaimJson> Claims, string Knowledge)
{
    public static FoundClaimsJson Of(IReadOnlyList<ClaimMade> found, string knowledge) => new([.. found.Select(made => new FoundClaimJson(made.Start, made.Length, ClaimJson.Of(made.Claim)))], knowledge);
}

/// <param name="Start">Where the text makes the claim, from 0.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Claim">The claim.</param>
internal sealed record FoundClaimJson(int Start, int Length, ClaimJson Claim);
