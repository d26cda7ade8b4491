using System.ComponentModel;

namespace M1SerialBot.Decoding;

/// <summary>Something said of the units in a band; told to the user with its grade, never used to date a unit.</summary>
/// <param name="Id">Its id, unique in the whole knowledge.</param>
/// <param name="Text">What is said, a phrase that fits in a list.</param>
/// <param name="Grade">How well that is supported.</param>
/// <param name="Citations">Who says so.</param>
/// <param name="SpokenAgainst">Who says otherwise; never null for a contradicted trait.</param>
public sealed record Trait(
    [property: Description("A unique id, in kebab-case.")] string Id,
    [property: Description("What is said of these units, a phrase that fits in a list.")] string Text,
    [property: Description("How well that is supported.")] Grade Grade,
    [property: Description("Who says so.")] IReadOnlyList<Citation> Citations,
    [property: Description("Who says otherwise; required where the grade is contradicted.")] Contradiction? SpokenAgainst = null);
