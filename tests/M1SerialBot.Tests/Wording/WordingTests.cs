using M1SerialBot.Decoding;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Conflicts;
using M1SerialBot.Decoding.Problems;

namespace M1SerialBot.Tests.Wording;

/// <summary>Every problem and every conflict has words, and they keep to the house's rules.</summary>
public sealed class WordingTests
{
    private static readonly (string Text, ClueSet Clues)[] Cases =
    [
        ("hello", ClueSet.None), ("O12345", ClueSet.None), ("123", ClueSet.None), ("123456789", ClueSet.None), ("260000", ClueSet.None),
        ("A12345", new() { Model = "M1" }), ("ABCD-1234-EFGH-5678", ClueSet.None), ("198765 or 012345", ClueSet.None), ("54321", ClueSet.None), ("880219", ClueSet.None),
        ("198765", new() { Chip = "?" }), ("198765", ClueSet.None), ("001000", new() { Chip = "9012" }),
        ("198765", new() { Chip = "9320", Sold = "1993-01" }), ("198765", new() { SellerSays = "1988" }), ("248000", ClueSet.None),
    ];

    private static readonly DecodeResult[] Results = [.. Cases.Select(item => new SerialDecoder(ProgramRun.Config.Knowledge).Decode(item.Text, item.Clues))];

    public static TheoryData<string> ProblemCodes() => [.. Problem.Codes];

    public static TheoryData<string> ConflictCodes() => [.. Conflict.Codes];

    [Theory]
    [MemberData(nameof(ProblemCodes))]
    public void A_problem_is_told_in_words_with_its_code_at_the_end(string code)
    {
        var problem = Results.SelectMany(result => result.Problems).First(problem => problem.Code == code);

        var text = ProgramRun.Wording.Problem(problem);

        Assert.EndsWith($"({code})", text, StringComparison.Ordinal);
        Assert.DoesNotContain('{', text);
    }

    [Theory]
    [MemberData(nameof(ConflictCodes))]
    public void A_conflict_is_told_in_words(string code)
    {
        var conflict = Results.SelectMany(result => result.Conflicts).First(conflict => conflict.Code == code);

        var text = ProgramRun.Wording.Conflict(conflict);

        Assert.True(text.Length > 40, text);
        Assert.DoesNotContain('{', text);
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
        var result = new SerialDecoder(ProgramRun.Config.Knowledge).Decode(text);

        Assert.True(title == ProgramRun.Wording.Title(result), because);
    }
}
