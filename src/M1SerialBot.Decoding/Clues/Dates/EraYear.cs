namespace M1SerialBot.Decoding.Clues.Dates;

/// <summary>A year of a Japanese era.</summary>
/// <param name="Era">The era's name.</param>
/// <param name="Year">The year, from 1.</param>
public sealed record EraYear(string Era, int Year);
