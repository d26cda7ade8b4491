using System.ComponentModel;
using System.Text.Json.Serialization;
using M1SerialBot.Content.References;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Content.Checklist.Documents;

/// <summary>One section of the checklist: <c>checklist/*.json</c>.</summary>
[Description("One section of the buyer's checklist.")]
internal sealed record ChecklistSection(
    [property: Description("Its id, the same as the file's name.")] string Id,
    [property: Description("What it is called, at most 80 characters.")] string Title,
    [property: Description("When it's done: 1 for the first section, 2 for the next, without a hole.")] int Order,
    [property: Description("Its items, in the order in which they are checked.")] IReadOnlyList<CheckItem> Items,
    [property: Description("Whether what it finds decides if the instrument is worth buying. It's marked as such wherever it stands in the order.")] bool Decides = false,
    [property: Description("The sketch on the section's page; left out where a look says no more than reading.")] Sketch? Sketch = null,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary>One thing to check on an instrument.</summary>
internal sealed record CheckItem(
    [property: Description("A unique id, in kebab-case.")] string Id,
    [property: Description("What to do: a short title, verb first, at most 80 characters.")] string Check,
    [property: Description("Why it matters, at most 300 characters.")] string Why,
    [property: Description("A test in under a minute, at most 300 characters.")] string How,
    [property: Description("How long the test keeps the buyer busy, in seconds: 1 to 60.")] int Seconds,
    [property: Description("What is seen or heard where all is well, at most 300 characters.")] string Pass,
    [property: Description("What is seen or heard where it is not, at most 300 characters.")] string Fail,
    [property: Description("The fault in a few words, as an inspection and its message to the seller name it; at most 60 characters.")] string Finding,
    [property: Description("What a repair takes, at most 300 characters.")] string Repair,
    [property: Description("When the item is of use.")] IReadOnlyList<Situation> Situations,
    [property: Description("How well the item is supported.")] Grade Grade,
    [property: Description("Where it can be looked up; empty only for an inference.")] IReadOnlyList<Citation> Citations,
    [property: Description("What to ask the seller to photograph, film or tell; needed from photos, and only there.")] string? Photo = null,
    [property: Description("Whether the photo is a video: the message to the seller then says what not to press.")] bool Video = false,
    [property: Description("Its place in the short message to the seller, which asks for the three with the lowest numbers that are for the model; left out where it can wait.")] int? AskRank = null,
    [property: Description("Whether the test erases what is stored; such an item is refused at the seller's.")] bool Erases = false,
    [property: Description("What to ask of the seller on a video call, at most 300 characters; left out where a call can't show it, and only at the seller's.")] string? OnCall = null,
    [property: Description("What a repair roughly costs; left out where nobody says.")] RepairCost? Cost = null,
    [property: Description("The sketch of where to look, shown with the item in an inspection; left out where a look says no more than reading.")] Sketch? Sketch = null,
    IReadOnlyList<string>? Models = null) : IModelSpecific
{
    [Description("The ids of the variants that it is for; left out for every model.")]
    public IReadOnlyList<string> Models { get; init; } = Models ?? [];
}

/// <summary>What a repair roughly costs, and who says so.</summary>
internal sealed record RepairCost(
    [property: Description("Parts and labour together.")] CostClass Class,
    [property: Description("How well it is supported.")] Grade Grade,
    [property: Description("Where it can be looked up; empty only for an inference.")] IReadOnlyList<Citation> Citations);

/// <summary>The buyer's situation.</summary>
internal enum Situation
{
    /// <summary>At the seller's, with ten minutes.</summary>
    AtSeller,

    /// <summary>Looking at a listing, with only what the seller sends.</summary>
    FromPhotos,

    /// <summary>At home with a new purchase.</summary>
    JustBought,
}

/// <summary>Something that applies to some models, or to all.</summary>
internal interface IModelSpecific
{
    /// <summary>Ids of variants; empty for every model.</summary>
    IReadOnlyList<string> Models { get; }
}

internal static class ModelMatch
{
    public static bool AppliesTo(this IModelSpecific thing, string model) => thing.Models.Count == 0 || thing.Models.Contains(model);
}
