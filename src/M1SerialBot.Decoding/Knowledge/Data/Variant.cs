using System.ComponentModel;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary>One of the instruments that the bot is about.</summary>
/// <param name="Id">Its usual name.</param>
/// <param name="Title">What it is, a short phrase.</param>
/// <param name="Keys">How many keys it has; 0 for a rack.</param>
/// <param name="Names">Every spelling that people use, the id among them.</param>
/// <param name="Span">When it was made.</param>
/// <param name="Evidence">What the span rests on.</param>
public sealed record Variant(
    [property: Description("Its usual name.")] string Id,
    [property: Description("What it is, a short phrase.")] string Title,
    [property: Description("How many keys it has; 0 for a rack.")] byte Keys,
    [property: Description("Every spelling that people use, the id among them.")] IReadOnlyList<string> Names,
    [property: Description("When it was made.")] WindowData Span,
    [property: Description("What the span rests on.")] IReadOnlyList<Evidence> Evidence);
