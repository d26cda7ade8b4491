using M1SerialBot.Bot.Cards;
using M1SerialBot.Decoding;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Tests;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Tests.Cards;

/// <summary>Every problem and every conflict has words, and they keep to the house's rules.</summary>
public sealed class AnswerFormatterTests
{
    private static readonly (string Text, ClueSet Clues)[] Cases =
    [
        ("hello", ClueSet.None), ("O12345", ClueSet.None), ("123", ClueSet.None), ("123456789", ClueSet.None), ("260000", ClueSet.None),
        ("A12345", new() { [ClueKind.Model] = "M1" }), ("ABCD-1234-EFGH-5678", ClueSet.None), ("198765 or 012345", ClueSet.None), ("54321", ClueSet.None), ("880219", ClueSet.None),
        ("198765", new() { [ClueKind.Chip] = "zz" }), ("198765", ClueSet.None), ("001000", new() { [ClueKind.Chip] = "9012" }),
        ("198765", new() { [ClueKind.Chip] = "9320", [ClueKind.Sold] = "1993-01" }), ("198765", new() { [ClueKind.Seller] = "1988" }), ("248000", ClueSet.None), ("D12345", ClueSet.None),
    ];

    private static readonly DecodeResult[] Results = [.. Cases.Select(item => new SerialDecoder(ProgramRun.Content.Knowledge).Decode(item.Text, item.Clues))];

    public static TheoryData<string> ProblemCodes() => [.. Problem.Codes];

    public static TheoryData<string> ConflictCodes() => [.. Conflict.Codes];

    [Theory]
    [MemberData(nameof(ProblemCodes))]
    public void A_problem_has_words_with_its_code_at_the_end(string code)
    {
        var problem = Results.SelectMany(result => result.Problems).First(problem => problem.Code == code);

        var text = ProgramRun.Answer.Problem(problem);

        Assert.EndsWith($"({code})", text, StringComparison.Ordinal);
        Assert.DoesNotContain('{', text);
    }

    [Theory]
    [MemberData(nameof(ConflictCodes))]
    public void A_conflict_has_words(string code)
    {
        var conflict = Results.SelectMany(result => result.Conflicts).First(conflict => conflict.Code == code);

        var text = ProgramRun.Conflicts.WithCauses(conflict);

        Assert.True(text.Length > 40, text);
        Assert.DoesNotContain('{', text);
    }

    [Theory]
    [InlineData(Standing.Outranks, "198765", null, "9512", null, ", but the serial points to Nov 1992 – Dec 1993. A date on a part or paper counts for more.", true, "the curve gives way")]
    [InlineData(Standing.OutsideProduction, "198765", null, "9712", null, ", but the M1 was only made Feb 1988 – Dec 1995.", false, "the curve is not in question")]
    [InlineData(Standing.Outvoted, "198765", null, "9310", "1990-01", ", but everything else points to Nov 1992 – Dec 1993.", true, "a chip agrees with the curve")]
    [InlineData(Standing.Tests, "012345", "M1EX", null, null, "but a single report says", true, "one report dates the EX")]
    public void A_clue_that_does_not_fit_says_what_gives_way(
        Standing standing, string serial, string? model, string? chip, string? sold, string says, bool mayBeOurs, string because)
    {
        var result = ProgramRun.Content.Decoder.Decode(serial, new ClueSet { [ClueKind.Model] = model, [ClueKind.Chip] = chip, [ClueKind.Sold] = sold });
        var conflict = result.Conflicts.OfType<ClueOutsideWindow>().Single(conflict => conflict.Standing == standing);

        var text = ProgramRun.Conflicts.WithCauses(conflict);

        Assert.True(text.Contains(says, StringComparison.Ordinal), $"{text}: {because}");
        Assert.Equal(mayBeOurs, text.Contains("Innocent reasons: our dating curve may be off here", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("9512", null, "Probably 1995, going by the chip", "a chip says no earlier")]
    [InlineData(null, "1990-03", "Probably 1988–90, going by the receipt", "a paper says no later")]
    [InlineData(null, "stamp 63.5.12", "Probably 1988, going by the stamp", "a stamp says when")]
    [InlineData("9012", "1991-03", "Probably 1990–91, going by the receipt", "a chip that fits, and a paper that doesn't")]
    public void A_clue_that_outranks_the_curve_makes_the_headline(string? chip, string? sold, string title, string because)
    {
        var result = ProgramRun.Content.Decoder.Decode("198765", new ClueSet { [ClueKind.Chip] = chip, [ClueKind.Sold] = sold });

        Expect.Equal(title, ProgramRun.Answer.Title(result), because);
        Assert.Equal(result.Clues.Given[0].Evidence[0], ProgramRun.Proof.EvidenceFor(result).First());
    }

    [Theory]
    [InlineData("63.5.12", "read as 12 May 1988, Showa 63:", "an era's year is given as the calendar has it")]
    [InlineData("S63", "read as 1988, Showa 63:", "so is a year alone")]
    [InlineData("'89", "read as 1989:", "and a year in short")]
    [InlineData("1988-05", "\"1988-05\": May 1988 or earlier", "a date in full needs no more")]
    public void A_clue_comes_with_the_date_that_was_understood(string sold, string says, string because)
    {
        var result = ProgramRun.Content.Decoder.Decode("012345", new ClueSet { [ClueKind.Sold] = sold });

        Assert.True(ProgramRun.Proof.Clues(result).First().Contains(says, StringComparison.Ordinal), because);
    }

    [Theory]
    [InlineData("198765", "Probably 1992–93", "a window makes the headline")]
    [InlineData("880219", "No reliable date", "a ROM label dates nothing")]
    [InlineData("912345", "No reliable date", "a contradicted claim dates nothing")]
    [InlineData("A12345", "No reliable date", "a whole production span is no date")]
    [InlineData("1234", "Four digits: is it 001234?", "too few digits are asked about")]
    [InlineData("12 345", "Five digits: is it 012345?", "so are five with a gap")]
    [InlineData("1987", "No serial found", "a year is no serial")]
    [InlineData("hello", "No serial found", "there is none")]
    [InlineData("198765 or 012345", "Which number is the serial?", "the user chooses")]
    public void The_headline_says_what_came_of_it(string text, string title, string because)
    {
        var result = new SerialDecoder(ProgramRun.Content.Knowledge).Decode(text);

        Assert.True(title == ProgramRun.Answer.Title(result), because);
    }

    [Theory]
    [InlineData(Confidence.High, "Made in 1992–93", "many units agree")]
    [InlineData(Confidence.Medium, "Probably 1992–93", "some do")]
    [InlineData(Confidence.Low, "Probably 1992–93", "the curve alone")]
    [InlineData(Confidence.VeryLow, "Perhaps 1992–93", "little more than a guess")]
    public void The_headline_is_as_sure_as_the_answer(Confidence confidence, string title, string because)
    {
        var result = ProgramRun.Content.Decoder.Decode("198765") with { Confidence = confidence };

        Expect.Equal(title, ProgramRun.Answer.Title(result), because);
    }

    [Theory]
    [InlineData("198765", null, null, "Korg M1 198xxx: probably 1992–93. Low confidence; an estimate, not proof.", "an estimate")]
    [InlineData("198765", "9512", null, "Korg M1 198xxx: probably 1995, going by the chip; the serial says 1992–93. Low confidence, not proof.", "a chip that outranks it")]
    [InlineData("198765", null, "1988", "Korg M1 198xxx: probably 1992–93, but one thing is worth asking. Low confidence, not proof.", "a seller who says otherwise")]
    [InlineData("198765", "9712", null, "Korg M1 198xxx: the clues don't fit together. Ask before you buy.", "a chip from after production")]
    [InlineData("912345", null, null, "Korg M1 912xxx: no reliable date.", "hearsay")]
    [InlineData("M1EX-87654", null, null, "Korg M1EX-876xx: no reliable date.", "a serial that begins with its model's name")]
    [InlineData("880219", null, null, "Korg 880xxx: no reliable date.", "the label of a chip")]
    [InlineData("hello", null, null, "No serial found.", "nothing to read")]
    public void The_plain_line_has_the_whole_answer(string serial, string? chip, string? seller, string line, string because)
    {
        var result = ProgramRun.Content.Decoder.Decode(serial, new ClueSet { [ClueKind.Chip] = chip, [ClueKind.Seller] = seller });

        Expect.Equal(line, ProgramRun.Answer.Line(Masking.Of(result)), because);
    }

    [Theory]
    [InlineData(null, null, "A dated receipt or warranty card, or the newest date code on a chip inside.", "nothing was given")]
    [InlineData("9310", null, "A dated receipt or warranty card.", "a chip was")]
    [InlineData(null, "1993-06", "The newest date code on a chip inside.", "a paper was")]
    [InlineData("9310", "1993-06", null, "both were")]
    public void What_would_settle_it_is_what_was_not_given(string? chip, string? sold, string? surer, string because)
    {
        var result = ProgramRun.Content.Decoder.Decode("198765", new ClueSet { [ClueKind.Chip] = chip, [ClueKind.Sold] = sold });

        Expect.Equal(surer, ProgramRun.Answer.Parts(result, next: null).FirstOrDefault(part => part.Heading == "To be surer").Text, because);
    }

    [Theory]
    [InlineData(14, 7, "The chip date: likely to narrow 14 months to about 7.", "it halves what's open")]
    [InlineData(14, 8, "A dated receipt or warranty card, or the newest date code on a chip inside.", "it doesn't")]
    public void A_clue_is_named_only_if_it_halves_what_is_open(int from, int to, string surer, string because)
    {
        var result = ProgramRun.Content.Decoder.Decode("198765");

        Expect.Equal(surer, ProgramRun.Answer.Parts(result, new NextBestClue(ClueKind.Chip, to, from)).First(part => part.Heading == "To be surer").Text, because);
    }
}
