using System.ComponentModel;
using System.Text.Json.Serialization;

namespace M1SerialBot.Checklist.Data;

/// <summary>One section of the checklist: <c>checklist/*.json</c>.</summary>
/// <param name="Id">Its id, the same as the file's name.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Order">Its place among the sections, from 1 without a hole.</param>
/// <param name="Items">Its items, in the order in which they are checked.</param>
/// <param name="Schema">The schema, for editors.</param>
[Description("One section of the buyer's checklist.")]
internal sealed record ChecklistSection(
    [property: Description("Its id, the same as the file's name.")] string Id,
    [property: Description("What it is called, at most 80 characters.")] string Title,
    [property: Description("Its place among the sections: 1 for the first, without a hole.")] int Order,
    [property: Description("Its items, in the order in which they are checked.")] IReadOnlyList<CheckItem> Items,
    [property: JsonPropertyName("$schema")] string? Schema = null);
