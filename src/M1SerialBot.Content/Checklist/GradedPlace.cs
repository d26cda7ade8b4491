using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Content.Checklist;

/// <summary>Something that has a grade, and where it stands.</summary>
/// <param name="File">The file, below the config folder.</param>
/// <param name="Path">Its JSON path.</param>
/// <param name="Grade">Its grade.</param>
/// <param name="Citations">What is cited for it.</param>
internal sealed record GradedPlace(string File, string Path, Grade Grade, IReadOnlyList<Citation> Citations);
