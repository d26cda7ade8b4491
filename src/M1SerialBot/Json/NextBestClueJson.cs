namespace M1SerialBot.Json;

/// <summary>The next best clue in JSON.</summary>
internal sealed record NextBestClueJson(string Clue, int NarrowsToMonths, int FromMonths);
