using M1SerialBot.Decoding;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Tests.Cards;

/// <summary>Every problem and every conflict has a text that follows the style rules.</summary>
public sealed class ResultFormatterTests
{
    private static readonly (string Text, ClueSet Clues)[] Cases =
    [
        ("hello", ClueSet.None), ("O12345", ClueSet.None), ("123", ClueSet.None), ("123456789", ClueSet.None), ("260000", ClueSet.None),
        ("A12345", new() { [ClueKind.Model] = "M1" }), ("ABCD-1234-EFGH-5678", ClueSet.None), ("198765 or 012345", ClueSet.None), ("54321", ClueSet.None), ("880219", ClueSet.None),
        ("198765", new() { [ClueKind.Chip] = "?" }), ("198765", ClueSet.None), ("001000", new() { [ClueKind.Chip] = "9012" }),
        ("198765", new() { [ClueKind.Chip] = "9320", [ClueKind.Sold] = "1993-01" }), ("198765", new() { [ClueKind.Seller] = "1988" }), ("248000", ClueSet.None),
    ];

    private static readonly DecodeResult[] Results = [.. Cases.Select(item => new SerialDecoder(ProgramRun.Content.Knowledge).Decode(item.Text, item.Clues))];

    public static TheoryData<string> ProblemCodes() => [.. Problem.Codes];

    public static TheoryData<string> ConflictCodes() => [.. Conflict.Codes];

    [Theory]
    [MemberData(nameof(ProblemCodes))]
    public void A_problem_is_told_in_words_with_its_code_at_the_end(string code)
    {
        var problem = Results.SelectMany(result => result.Problems).First(problem => problem.Code == code);

        var text = ProgramRun.Formatter.Problem(problem);

        Assert.EndsWith($"({code})", text, StringComparison.Ordinal);
        Assert.DoesNotContain('{', text);
    }

    [Theory]
    [MemberData(nameof(ConflictCodes))]
    public void A_conflict_is_told_in_words(string code)
    {
        var conflict = Results.SelectMany(result => result.Conflicts).First(conflict => conflict.Code == code);

        var text = ProgramRun.Formatter.Conflict(conflict);

        Assert.True(text.Length > 40, text);
        Assert.DoesNotContain('{', text);
    }

    [Theory]
    [InlineData(Standing.Outranks, "198765", null, "9512", null, "; the curve says Nov 1992 to Dec 1993. A date on a part or a paper counts for more.", "the curve may be off here", "the curve gives way")]
    [InlineData(Standing.OutsideProduction, "198765", null, "9712", null, ", but production ran from Feb 1988 to Dec 1995.", null, "the curve is not in question")]
    [InlineData(Standing.Outvoted, "198765", null, "9310", "1990-01", ", but everything else points to Nov 1992 to Dec 1993.", "the curve may be off here", "a chip agrees with the curve")]
    [InlineData(Standing.Tests, "012345", "M1EX", null, null, "rests on thin evidence", "the curve may be off here", "one report dates the EX")]
    public void A_clue_that_does_not_fit_is_told_with_what_gives_way(
        Standing standing, string serial, string? model, string? chip, string? sold, string says, string? cause, string because)
    {
        var result = ProgramRun.Content.Decoder.Decode(serial, new ClueSet { [ClueKind.Model] = model, [ClueKind.Chip] = chip, [ClueKind.Sold] = sold });
        var conflict = result.Conflicts.OfType<ClueOutsideWindow>().Single(conflict => conflict.Standing == standing);

        var text = ProgramRun.Formatter.Conflict(conflict);

        Assert.True(text.Contains(says, StringComparison.Ordinal), $"{text}: {because}");
        Assert.True(cause is null || text.EndsWith($"; {cause}.", StringComparison.Ordinal), text);
    }

    [Theory]
    [InlineData("9512", null, "1995 or later; the curve may be off here", "a chip says no earlier")]
    [InlineData(null, "1990-03", "1990 or earlier; the curve may be off here", "a paper says no later")]
    [InlineData(null, "stamp 63.5.12", "1988; the curve may be off here", "a stamp says when")]
    [InlineData("9012", "1991-03", "1990 to 1991; the curve may be off here", "both")]
    public void A_clue_that_outranks_the_curve_makes_the_headline(string? chip, string? sold, string title, string because)
    {
        var result = ProgramRun.Content.Decoder.Decode("198765", new ClueSet { [ClueKind.Chip] = chip, [ClueKind.Sold] = sold });

        Assert.True(title == ProgramRun.Formatter.Title(result), because);
        Assert.Contains("nobody has checked", ProgramRun.Formatter.WhyNotMore(result), StringComparison.Ordinal);
        Assert.Equal(result.Clues.Given[0].Evidence[0], ProgramRun.Formatter.EvidenceFor(result).First());
    }

    [Theory]
    [InlineData("63.5.12", "read as 12 May 1988, Showa 63:", "an era's year is told as the calendar has it")]
    [InlineData("S63", "read as 1988, Showa 63:", "so is a year alone")]
    [InlineData("'89", "read as 1989:", "and a year in short")]
    [InlineData("1988-05", "\"1988-05\": May 1988 or earlier", "a date in full needs no telling")]
    public void A_clue_is_told_with_the_date_that_was_understood(string sold, string says, string because)
    {
        var clue = ProgramRun.Content.Decoder.Decode("012345", new ClueSet { [ClueKind.Sold] = sold }).Clues.Given[0];

        Assert.True(ProgramRun.Formatter.Clue(clue).Contains(says, StringComparison.Ordinal), because);
    }

    [Theory]
    [InlineData("198765", "About Nov 1992 to Dec 1993", "a window makes the headline")]
    [InlineData("880219", "No date can be given", "a ROM label dates nothing")]
    [InlineData("912345", "No date can be given", "a contradicted claim dates nothing")]
    [InlineData("A12345", "No date can be given", "a whole production span is no date")]
    [InlineData("1234", "Four digits: is it 001234?", "too few digits are asked about")]
    [InlineData("12 345", "Five digits: is it 012345?", "so are five with a gap")]
    [InlineData("1987", "No serial found", "a year is no serial")]
    [InlineData("hello", "No serial found", "there is none")]
    [InlineData("198765 or 012345", "Which number is the serial?", "the user chooses")]
    public void The_headline_says_what_came_of_it(string text, string title, string because)
    {
        var result = new SerialDecoder(ProgramRun.Content.Knowledge).Decode(text);

        Assert.True(title == ProgramRun.Formatter.Title(result), because);
    }
}
