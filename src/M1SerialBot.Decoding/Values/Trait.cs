using System.ComponentModel;

namespace M1SerialBot.Decoding.Values;

/// <summary>Something said about the units in a band. It's shown with its grade and never dates a unit.</summary>
public sealed record Trait(
    [property: Description("A unique id, in kebab-case.")] string Id,
    [property: Description("What is said of these units, a phrase that fits in a list.")] string Text,
    [property: Description("How well that is supported.")] Grade Grade,
    [property: Description("Who says so.")] IReadOnlyList<Citation> Citations,
    [property: Description("Who says otherwise; required where the grade is contradicted.")] Contradiction? SpokenAgainst = null);
