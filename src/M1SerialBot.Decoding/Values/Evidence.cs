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

/// <summary>How well a statement is supported, best first.</summary>
public enum Grade
{
    /// <summary>The maker's page, a print review of the time, ROM or board data, or a technician's own record.</summary>
    Documented,

    /// <summary>Two or more independent ordinary sources agree.</summary>
    Corroborated,

    /// <summary>One ordinary source says so.</summary>
    SingleReport,

    /// <summary>This project's own reasoning from graded facts.</summary>
    Inference,

    /// <summary>Only machine-written pages say so, or its origin is unknown.</summary>
    Folklore,

    /// <summary>A better source says otherwise.</summary>
    Contradicted,
}

/// <summary>Something said about the units in a band. It's shown with its grade and never dates a unit.</summary>
public sealed record Trait(
    [property: Description("A unique id, in kebab-case.")] string Id,
    [property: Description("What is said of these units, a phrase that fits in a list.")] string Text,
    [property: Description("How well that is supported.")] Grade Grade,
    [property: Description("Who says so.")] IReadOnlyList<Citation> Citations,
    [property: Description("Who says otherwise; required where the grade is contradicted.")] Contradiction? SpokenAgainst = null);
