using System.ComponentModel;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Miniature;

/// <summary>An invented file, with a key of every kind.</summary>
[Description("A crate.")]
public sealed record Crate(
    [property: Description("What is written on it.")] string Name,
    YearMonth Packed,
    IReadOnlyList<Grade> Grades,
    [property: Description("When it was opened, \"as a month\".")] YearMonth? Opened = null,
    Grade? Kind = null,
    string? Note = null,
    int? Shelf = null,
    bool IsFull = true)
{
    [Description("How heavy it is.")]
    public required int Weight { get; init; }
}
