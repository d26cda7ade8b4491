using System.ComponentModel;
using System.Text.Json.Serialization;

namespace M1SerialBot.Content.Checklist.Data;

/// <summary>One section of the checklist: <c>checklist/*.json</c>.</summary>
/// <param name="Id">Its id, the same as the file's name.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Order">Its place in the order in which things are done, from 1 without a hole.</param>
/// <param name="Items">Its items, in the order in which they are checked.</param>
/// <param name="Decides">Whether it decides if the instrument is worth buying; weight, not order.</param>
/// <param name="Schema">The schema, for editors.</param>
[Description("One section of the buyer's checklist.")]
internal sealed record ChecklistSection(
    [property: Description("Its id, the same as the file's name.")] string Id,
    [property: Description("What it is called, at most 80 characters.")] string Title,
    [property: Description("When it's done: 1 for the first section, 2 for the next, without a hole.")] int Order,
    [property: Description("Its items, in the order in which they are checked.")] IReadOnlyList<CheckItem> Items,
    [property: Description("Whether what it finds decides if the instrument is worth buying. It's marked as such wherever it stands in the order.")] bool Decides = false,
    [property: JsonPropertyName("$schema")] string? Schema = null);
