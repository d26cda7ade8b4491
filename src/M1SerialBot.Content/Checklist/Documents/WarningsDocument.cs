using System.ComponentModel;
using System.Text.Json.Serialization;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Content.Checklist.Documents;

/// <summary><c>checklist/warnings.json</c>.</summary>
[Description("What must not be done to an instrument, and what to do instead.")]
internal sealed record WarningsDocument(
    [property: Description("Every warning, the gravest first.")] IReadOnlyList<ChecklistWarning> Warnings,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary>Something not to do, and what to do instead.</summary>
internal sealed record ChecklistWarning(
    [property: Description("A unique id, in kebab-case.")] string Id,
    [property: Description("The warning in a line, at most 80 characters.")] string Title,
    [property: Description("What happens, and when it may be done after all; at most 300 characters.")] string Text,
    [property: Description("How well it is supported.")] Grade Grade,
    [property: Description("Where it can be looked up; empty only for an inference.")] IReadOnlyList<Citation> Citations,
    [property: Description("What to do instead; none of it erases anything.")] IReadOnlyList<SafeAlternative> Instead,
    [property: Description("The warning in a sentence to a seller who is asked for a video, at most 300 characters; left out where a video is no danger.")] string? ToSeller = null);

/// <summary>Something that doesn't erase anything.</summary>
internal sealed record SafeAlternative(
    [property: Description("What to do, at most 300 characters.")] string Text,
    [property: Description("How well it is supported.")] Grade Grade,
    [property: Description("Where it can be looked up; empty only for an inference.")] IReadOnlyList<Citation> Citations);
