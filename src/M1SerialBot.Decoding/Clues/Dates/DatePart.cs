namespace M1SerialBot.Decoding.Clues.Dates;

/// <summary>A part of a written date.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The number, the month from 1, the place of the era, or the kind of clue that a paper is; 0 for the others.</param>
/// <param name="Digits">With how many digits a number is written.</param>
internal readonly record struct DatePart(DatePartKind Kind, int Value = 0, int Digits = 0);
