using System.ComponentModel;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Content.Checklist.Data;

/// <summary>Things that are seen together, and what they most likely mean.</summary>
/// <param name="Id">Its id, unique in the whole checklist.</param>
/// <param name="Seen">What is seen together.</param>
/// <param name="Likely">The most likely cause.</param>
/// <param name="Cost">What that roughly costs.</param>
/// <param name="Advice">The first thing to do.</param>
/// <param name="Grade">How well it is supported.</param>
/// <param name="Citations">Where it can be looked up; empty only for an inference.</param>
/// <param name="Models">The ids of the variants that it is for; empty for every model.</param>
internal sealed record Symptom(
    [property: Description("A unique id, in kebab-case.")] string Id,
    [property: Description("What is seen together, at most 300 characters.")] string Seen,
    [property: Description("The most likely cause, at most 300 characters.")] string Likely,
    [property: Description("What that roughly costs, parts and labour together.")] CostClass Cost,
    [property: Description("The first thing to do, at most 300 characters.")] string Advice,
    [property: Description("How well it is supported.")] Grade Grade,
    [property: Description("Where it can be looked up; empty only for an inference.")] IReadOnlyList<Citation> Citations,
    IReadOnlyList<string>? Models = null) : IModelSpecific
{
    /// <summary>The ids of the variants that it is for; empty for every model.</summary>
    [Description("The ids of the variants that it is for; left out for every model.")]
    public IReadOnlyList<string> Models { get; init; } = Models ?? [];
}
