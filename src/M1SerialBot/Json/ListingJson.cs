using M1SerialBot.Bot.Features.Listing;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Listings;

namespace M1SerialBot.Json;

/// <summary>What <c>listing --json</c> prints.</summary>
/// <param name="Serial">The listing's one serial; null without one, or with several.</param>
/// <param name="Model">The model that it's about; null if it names none or several.</param>
/// <param name="Points">What is thought of each thing that a listing can say.</param>
/// <param name="Ask">The topics to ask about, the most telling first.</param>
/// <param name="Message">A message to the seller.</param>
/// <param name="Knowledge">The version of the knowledge.</param>
internal sealed record ListingJson(
    string? Serial, string? Model, IReadOnlyList<ListingPointJson> Points, IReadOnlyList<string> Ask, string Message, string Knowledge)
{
    public static ListingJson Of(ListingReport report, ListingFormatter formatter, string knowledge) => new(
        report.Unit?.Serial?.Text,
        report.Model,
        [.. report.Points.Select(point => ListingPointJson.Of(report, point))],
        [.. report.Questions.Select(point => JsonNames.Kebab(point.Topic))],
        formatter.Message(report),
        knowledge);
}

/// <param name="Topic">What it's about.</param>
/// <param name="Verdict">What is thought of it.</param>
/// <param name="Reason">Why.</param>
/// <param name="Quote">The words of the listing; null if it doesn't say.</param>
/// <param name="Start">Where they are, from 0.</param>
/// <param name="Claim">The id of the claim, if it's one.</param>
/// <param name="From">The first month that speaks for or against it.</param>
/// <param name="To">The last month that does.</param>
internal sealed record ListingPointJson(string Topic, string Verdict, string Reason, string? Quote, int? Start, string? Claim, string? From, string? To)
{
    public static ListingPointJson Of(ListingReport report, ListingPoint point) => new(
        JsonNames.Kebab(point.Topic), JsonNames.Kebab(point.Verdict), JsonNames.Kebab(point.Reason),
        point.Finding is { } finding ? report.Quote(finding) : null, point.Finding?.Start, (point.Finding as ClaimMade)?.Claim.Id,
        point.Window?.From?.ToString(), point.Window?.To?.ToString());
}
