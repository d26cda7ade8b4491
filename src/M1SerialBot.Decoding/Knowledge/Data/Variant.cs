using System.ComponentModel;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary>One of the instruments that the bot is about.</summary>
/// <param name="Id">Its usual name.</param>
/// <param name="Title">What it is, a short phrase.</param>
/// <param name="Keys">How many keys it has; 0 for a rack.</param>
/// <param name="Names">Every spelling that people use, the id among them.</param>
/// <param name="Span">When it was made.</param>
/// <param name="BeginsBy">Which of the evidence holds the first month, at least one rule.</param>
/// <param name="EndsBy">Which of the evidence holds the last month, at least one rule.</param>
/// <param name="Evidence">What the span rests on, and what else is known of the instrument.</param>
public sealed record Variant(
    [property: Description("Its usual name.")] string Id,
    [property: Description("What it is, a short phrase.")] string Title,
    [property: Description("How many keys it has; 0 for a rack.")] byte Keys,
    [property: Description("Every spelling that people use, the id among them.")] IReadOnlyList<string> Names,
    [property: Description("When it was made.")] WindowData Span,
    [property: Description("The rules of the evidence that holds the first month.")] IReadOnlyList<string> BeginsBy,
    [property: Description("The rules of the evidence that holds the last month.")] IReadOnlyList<string> EndsBy,
    [property: Description("What the span rests on, and what else is known of the instrument.")] IReadOnlyList<Evidence> Evidence)
{
    /// <summary>The best grade behind the end of the span that a window lies beyond.</summary>
    internal Grade GradeAgainst(MonthWindow beyond)
    {
        var rules = beyond.To < Span.From ? BeginsBy : EndsBy;
        return Evidence.Where(record => rules.Contains(record.Rule)).Min(record => record.Grade);
    }
}
