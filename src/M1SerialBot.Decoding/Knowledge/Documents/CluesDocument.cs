using System.ComponentModel;
using System.Text.Json.Serialization;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Knowledge.Documents;

/// <summary><c>clues.json</c>.</summary>
[Description("What dates a unit besides its serial, and what each clue proves.")]
internal sealed record CluesDocument(
    IReadOnlyList<ClueRecord> Clues,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary>What is known about one kind of clue.</summary>
internal sealed record ClueRecord(
    [property: Description("Which clue.")] ClueKind Kind,
    [property: Description("What it proves.")] Evidence Evidence,
    [property: Description("What commonly explains a conflict with it: at least three, none of them an accusation.")] IReadOnlyList<string> InnocentCauses,
    [property: Description("Words beside a date that say it is this clue.")] IReadOnlyList<string>? Words = null,
    [property: Description("How far its date usually lies from the day of building.")] ClueLag? TypicalLag = null,
    [property: Description("The years that it may name.")] YearRange? Years = null,
    [property: Description("The first of the ten years that a single year digit may mean.")] int? SingleDigitDecade = null);

/// <summary>How far a clue's date usually lies from the day of building. It estimates how much the clue would help, and never narrows a window.</summary>
internal sealed record ClueLag(
    [property: Description("The least, in months, 0 or more.")] int FromMonths,
    [property: Description("The most, in months.")] int ToMonths,
    [property: Description("Where the figures come from.")] string Because);

/// <summary>The years that a clue may name, both inclusive.</summary>
internal sealed record YearRange(
    [property: Description("The first year that is believed.")] int From,
    [property: Description("The last year that is believed.")] int To)
{
    internal bool Contains(int year) => year >= From && year <= To;
}
