using M1SerialBot.Decoding.Results;

namespace M1SerialBot.Decoding.Tests;

/// <summary>Results as short texts, so that a table can hold what is expected of them.</summary>
internal static class ResultText
{
    /// <summary><c>run 1974-02..1974-10; digit 1973-01..1973-12</c>, with <c>!</c> behind a reading that does not fit the model.</summary>
    public static string Readings(DecodeResult result) =>
        string.Join("; ", result.Readings.Select(reading => $"{reading.Format} {reading.Window}{(reading.FitsModel ? "" : "!")}"));

    /// <summary><c>K12345 3+6 Q7R</c>: the serial, where it begins, how long it is, and the model.</summary>
    public static string Of(Serial? serial) =>
        serial is null ? "" : $"{serial.Text} {serial.Start}+{serial.Length}{(serial.Model is null ? "" : " ")}{serial.Model}";

    /// <summary><c>M1-E05@3</c>: each problem and where it is.</summary>
    public static string Of(IEnumerable<Problem> problems) =>
        string.Join(' ', problems.Select(problem => $"{problem.Code}@{problem.Position}"));

    /// <summary><c>Outranks Chip, OutsideProduction Sold</c>: each clue that cannot meet the serial, and which of the two gives way.</summary>
    public static string Standings(DecodeResult result) =>
        string.Join(", ", result.Conflicts.OfType<ClueOutsideWindow>().Select(conflict => $"{conflict.Standing} {conflict.Clue.Kind}"));

    /// <summary><c>M1-C05@3</c>: each conflict and where it is.</summary>
    public static string Of(IEnumerable<Conflict> conflicts) =>
        string.Join(' ', conflicts.Select(conflict => $"{conflict.Code}@{conflict.Position}"));

    /// <summary><c>Price 3+6</c>: what each number is instead, and where it stands.</summary>
    public static string Of(IEnumerable<NonSerial> numbers) =>
        string.Join(' ', numbers.Select(number => $"{number.Kind} {number.Start}+{number.Length}"));

    /// <summary><c>1971-11-23 Suno 51</c>: a date as it was understood.</summary>
    public static string Of(ParsedDate read) =>
        $"{read.Year}{(read.Month is { } month ? $"-{month:D2}" : "")}{(read.Day is { } day ? $"-{day:D2}" : "")}{(read.Era is { } era ? $" {era.Era} {era.Year}" : "")}";

    /// <summary><c>Chip 1971-10.. Sold ..1973-05!</c>, with <c>!</c> behind a clue that does not count.</summary>
    public static string Of(IEnumerable<GivenClue> clues) =>
        string.Join(' ', clues.Select(clue => $"{clue.Kind} {clue.Means}{(clue.Narrows ? "" : "!")}"));
}
