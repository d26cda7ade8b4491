using System.ComponentModel;

namespace M1SerialBot.Decoding;

/// <summary>One graded statement that a reading rests on.</summary>
/// <param name="Rule">Its id, unique in the whole knowledge.</param>
/// <param name="Statement">What it says, one sentence.</param>
/// <param name="Grade">How well that is supported.</param>
/// <param name="Citations">Where it can be looked up; empty only for an inference.</param>
/// <param name="SpokenAgainst">Who says otherwise; never null for a contradicted statement.</param>
public sealed record Evidence(
    [property: Description("A unique id, in kebab-case.")] string Rule,
    [property: Description("What it says, one sentence.")] string Statement,
    [property: Description("How well the statement is supported.")] Grade Grade,
    [property: Description("Where it can be looked up; empty only for an inference.")] IReadOnlyList<Citation> Citations,
    [property: Description("Who says otherwise; required where the grade is contradicted.")] Contradiction? SpokenAgainst = null);
