using System.ComponentModel;
using M1SerialBot.Decoding.Clues;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary>What is known of a kind of clue.</summary>
/// <param name="Kind">Which clue.</param>
/// <param name="Evidence">What it proves.</param>
/// <param name="InnocentCauses">What commonly explains a conflict with it, at least three.</param>
/// <param name="TypicalLag">How far its date usually lies from the day of building; null where it has no date.</param>
/// <param name="Years">The years that it may name; null where it names none.</param>
/// <param name="Words">Words beside a date that say it is this clue; null for a clue that has an option of its own.</param>
/// <param name="SingleDigitDecade">The first of ten years that a single year digit may mean; null where a year is written in full.</param>
public sealed record ClueData(
    [property: Description("Which clue.")] ClueKind Kind,
    [property: Description("What it proves.")] Evidence Evidence,
    [property: Description("What commonly explains a conflict with it: at least three, none of them an accusation.")] IReadOnlyList<string> InnocentCauses,
    [property: Description("Words beside a date that say it is this clue.")] IReadOnlyList<string>? Words = null,
    [property: Description("How far its date usually lies from the day of building.")] LagData? TypicalLag = null,
    [property: Description("The years that it may name.")] YearRange? Years = null,
    [property: Description("The first of the ten years that a single year digit may mean.")] int? SingleDigitDecade = null);
