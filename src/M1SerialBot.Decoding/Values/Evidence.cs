using System.ComponentModel;

namespace M1SerialBot.Decoding.Values;

/// <summary>A graded statement that a reading rests on.</summary>
public sealed record Evidence(
    [property: Description("A unique id, in kebab-case.")] string Rule,
    [property: Description("What it says, one sentence.")] string Statement,
    [property: Description("How well the statement is supported.")] Grade Grade,
    [property: Description("Where it can be looked up; empty only for an inference.")] IReadOnlyList<Citation> Citations,
    [property: Description("Who says otherwise; required where the grade is contradicted.")] Contradiction? SpokenAgainst = null);

/// <summary>Where a statement can be looked up.</summary>
public sealed record Citation(
    [property: Description("The id of a source in sources.json.")] string Source,
    [property: Description("Where in the source: a page, a post, a file, a row.")] string? Locator = null);

/// <summary>What a better source says instead.</summary>
public sealed record Contradiction(
    [property: Description("What is said instead, one sentence.")] string Statement,
    [property: Description("Where that can be looked up.")] IReadOnlyList<Citation> Citations);
