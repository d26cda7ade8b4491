using System.ComponentModel;
using System.Text.Json.Serialization;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Knowledge.Documents;

/// <summary><c>variants.json</c>.</summary>
[Description("The instruments that the bot is about, when they were made, and those that are taken for them.")]
internal sealed record VariantsDocument(
    IReadOnlyList<Variant> Variants,
    IReadOnlyList<RelatedModel> Neighbours,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary>One of the instruments that the bot is about.</summary>
public sealed record Variant(
    [property: Description("Its usual name.")] string Id,
    [property: Description("What it is, a short phrase.")] string Title,
    [property: Description("How many keys it has; 0 for a rack.")] byte Keys,
    [property: Description("Every spelling that people use, the id among them.")] IReadOnlyList<string> Names,
    [property: Description("When it was made.")] MonthRange Span,
    [property: Description("The rules of the evidence that holds the first month.")] IReadOnlyList<string> BeginsBy,
    [property: Description("The rules of the evidence that holds the last month.")] IReadOnlyList<string> EndsBy,
    [property: Description("What the span rests on, and what else is known of the instrument.")] IReadOnlyList<Evidence> Evidence,
    [property: Description("The first month for which sources disagree whether it was still made; left out if they agree.")] YearMonth? DisputedFrom = null,
    [property: Description("The variant that it looks like from outside, so that only its inside shows which it is; left out if it looks like none.")] string? LooksLike = null)
{
    /// <summary>The best grade behind the end of the span that a window lies beyond.</summary>
    internal Grade GradeAgainst(MonthWindow beyond)
    {
        var rules = beyond.To < Span.From ? BeginsBy : EndsBy;
        return Evidence.Where(record => rules.Contains(record.Rule)).Min(record => record.Grade);
    }
}

/// <summary>Another instrument that people take for an M1, or mention with one. Its serials are never dated.</summary>
public sealed record RelatedModel(
    [property: Description("What it is called here.")] string Id,
    [property: Description("Every spelling that people use.")] IReadOnlyList<string> Names,
    [property: Description("What is known of it.")] Evidence Evidence);

/// <summary>A span of months in a document, both ends inclusive.</summary>
public sealed record MonthRange(
    [property: Description("The first month.")] YearMonth From,
    [property: Description("The last month, inclusive.")] YearMonth To)
{
    /// <summary>The same as a window.</summary>
    public MonthWindow ToWindow() => new(From, To);
}
