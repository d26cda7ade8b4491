using System.ComponentModel;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Content.Checklist.Data;

/// <summary>Something that must not be done, and what to do instead.</summary>
/// <param name="Id">Its id, unique in the whole checklist.</param>
/// <param name="Title">The warning in a line.</param>
/// <param name="Text">What happens, and when it may be done after all.</param>
/// <param name="Grade">How well it is supported.</param>
/// <param name="Citations">Where it can be looked up; empty only for an inference.</param>
/// <param name="Instead">What erases nothing.</param>
/// <param name="ToSeller">The same to a seller who is asked for a video; null where they cannot do it by mistake.</param>
internal sealed record ChecklistWarning(
    [property: Description("A unique id, in kebab-case.")] string Id,
    [property: Description("The warning in a line, at most 80 characters.")] string Title,
    [property: Description("What happens, and when it may be done after all; at most 300 characters.")] string Text,
    [property: Description("How well it is supported.")] Grade Grade,
    [property: Description("Where it can be looked up; empty only for an inference.")] IReadOnlyList<Citation> Citations,
    [property: Description("What to do instead; none of it erases anything.")] IReadOnlyList<SafeAlternative> Instead,
    [property: Description("The warning in a sentence to a seller who is asked for a video, at most 300 characters; left out where a video is no danger.")] string? ToSeller = null);
