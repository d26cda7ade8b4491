using System.ComponentModel;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Content.Checklist.Data;

/// <summary>A way that erases nothing.</summary>
/// <param name="Text">What to do.</param>
/// <param name="Grade">How well it is supported.</param>
/// <param name="Citations">Where it can be looked up; empty only for an inference.</param>
internal sealed record SafeAlternative(
    [property: Description("What to do, at most 300 characters.")] string Text,
    [property: Description("How well it is supported.")] Grade Grade,
    [property: Description("Where it can be looked up; empty only for an inference.")] IReadOnlyList<Citation> Citations);
