using System.ComponentModel;
using System.Text.Json.Serialization;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Content.Checklist.Documents;

/// <summary><c>checklist/symptoms.json</c>.</summary>
[Description("What is seen together on an instrument, and what it most likely means.")]
internal sealed record SymptomsDocument(
    [property: Description("Every combination, the commonest first.")] IReadOnlyList<Symptom> Symptoms,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary>Symptoms that occur together, and what they most likely mean.</summary>
internal sealed record Symptom(
    [property: Description("A unique id, in kebab-case.")] string Id,
    [property: Description("What is seen together, at most 300 characters.")] string Seen,
    [property: Description("The most likely cause, at most 300 characters.")] string Likely,
    [property: Description("What that roughly costs, parts and labour together.")] CostClass Cost,
    [property: Description("The first thing to do, at most 300 characters.")] string Advice,
    [property: Description("How well it is supported.")] Grade Grade,
    [property: Description("Where it can be looked up; empty only for an inference.")] IReadOnlyList<Citation> Citations,
    [property: Description("The checks that show it; left out where no check does.")] Signs? Signs = null,
    IReadOnlyList<string>? Models = null) : IModelSpecific
{
    [Description("The ids of the variants that it is for; left out for every model.")]
    public IReadOnlyList<string> Models { get; init; } = Models ?? [];
}

/// <summary>The checks whose results together show a symptom, by their ids.</summary>
internal sealed record Signs(
    [property: Description("Checks that all find a fault.")] IReadOnlyList<string> Faults,
    IReadOnlyList<string>? Without = null,
    IReadOnlyList<string>? Explains = null)
{
    [Description("Checks that find none of it: a fault there means something else.")]
    public IReadOnlyList<string> Without { get; init; } = Without ?? [];

    [Description("Checks whose fault may come from the same cause.")]
    public IReadOnlyList<string> Explains { get; init; } = Explains ?? [];

    [JsonIgnore]
    public IEnumerable<string> All => Faults.Concat(Without).Concat(Explains);
}

/// <summary>The rough cost of a repair, parts and labour, cheapest first.</summary>
internal enum CostClass
{
    /// <summary>Nothing: a setting.</summary>
    None,

    /// <summary>The price of a coffee, and an hour.</summary>
    Trivial,

    /// <summary>A cheap part, and some soldering.</summary>
    Low,

    /// <summary>Hours at a workbench.</summary>
    Medium,

    /// <summary>Possibly more than the instrument is worth.</summary>
    High,

    /// <summary>Unknown until it's opened.</summary>
    Unknown,
}
