using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Features.Serial;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Tests;
using M1SerialBot.Decoding.Values;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Tests.Features;

public sealed class ResultCardTests
{
    private static readonly ResultCard Cards = new(ProgramRun.Content, ProgramRun.Content.Texts, takesSightings: true);

    // Every part that a card can have.
    private static readonly (string Text, ClueSet Clues)[] Cases =
    [
        ("198765", ClueSet.None), ("012345", ClueSet.None), ("M1EX-87654", ClueSet.None), ("A12345", ClueSet.None), ("912345", ClueSet.None),
        ("8123456", ClueSet.None), ("19????", ClueSet.None), ("?12345", ClueSet.None), ("880219", ClueSet.None), ("000000", ClueSet.None),
        ("hello", ClueSet.None), ("123", ClueSet.None), ("123456789", ClueSet.None), ("19O765", ClueSet.None), ("198765 012345", ClueSet.None),
        ("ABCD-1234-EFGH-5678", ClueSet.None), ("DX7 123456", ClueSet.None), ("Q12345", ClueSet.None),
        ("198765", new() { [ClueKind.Model] = "M1R" }), ("198765", new() { [ClueKind.Chip] = "9310", [ClueKind.Sold] = "1993-06", [ClueKind.Seller] = "1993" }),
        ("198765", new() { [ClueKind.Chip] = "9512", [ClueKind.Sold] = "1988-01", [ClueKind.Seller] = "1989", [ClueKind.Model] = "M1EX" }),
        ("198765", new() { [ClueKind.Chip] = "????????????????", [ClueKind.Sold] = "************************", [ClueKind.Seller] = "<@everyone>", [ClueKind.Model] = "x" }),
        (new string('*', 64), ClueSet.None), ("@everyone <@1> https://example.org `x` ||y||", ClueSet.None),
    ];

    public static TheoryData<int> AllCases() => [.. Enumerable.Range(0, Cases.Length)];

    [Theory]
    [MemberData(nameof(AllCases))]
    public void A_card_keeps_to_its_lengths(int at)
    {
        var (text, clues) = Cases[at];
        foreach (var card in new[] { Private(text, clues), Public(text, clues) })
        {
            var embed = Assert.Single(card.Embeds);
            Assert.InRange(card.Content!.Length, 1, CardLimits.MaxLineLength);
            Assert.InRange(embed.Fields.Count, 0, 5);
            Assert.InRange(embed.Fields.Sum(part => part.Name.Length + part.Value.Length), 0, ResultCard.MaxFieldsLength);
            Assert.InRange(embed.Description!.Length, 1, 4096);
            Assert.DoesNotContain('{', embed.Description);
        }
    }

    [Theory]
    [InlineData("198765", true, "a serial with a date")]
    [InlineData("912345", true, "a serial without one")]
    [InlineData("54321", true, "a serial with a note")]
    [InlineData("hello", false, "nothing to read")]
    [InlineData("ABCD-1234-EFGH-5678", false, "a licence code")]
    [InlineData("880219", false, "the label of a chip")]
    [InlineData("DX7 123456", false, "another instrument")]
    [InlineData("M3R 012345", false, "a rack that is no M1")]
    [InlineData("198765 012345", false, "several numbers")]
    public void Keys_and_screen_ride_with_a_serial_and_not_with_an_error(string text, bool ride, string because)
    {
        var description = Private(text, ClueSet.None).Embeds[0].Description!;

        Expect.Equal(ride, description.Contains("**Keys** · ", StringComparison.Ordinal), because);
        Expect.Equal(ride, description.Contains("**Screen** · ", StringComparison.Ordinal), because);
    }

    [Theory]
    [InlineData("198765", null, "Play all 61", "a keyboard")]
    [InlineData("A12345", null, "A rack has none", "a rack by its form")]
    [InlineData("M1REX 198765", null, "A rack has none", "a rack by its name")]
    [InlineData("003421", "M1R", "A rack has none", "a rack by the clue")]
    public void Keys_are_not_asked_of_a_rack(string text, string? model, string tip, string because) =>
        Assert.True(Private(text, new ClueSet { [ClueKind.Model] = model }).Embeds[0].Description!.Contains($"**Keys** · {tip}", StringComparison.Ordinal), because);

    [Fact]
    public void An_estimate_is_told_in_the_order_in_which_it_is_asked_for()
    {
        var card = Private("198765");

        Assert.Equal("Estimate: M1 198••• made about Nov 1992 to Dec 1993 (confidence: low). Not proof of authenticity.", card.Content);
        var embed = card.Embeds[0];
        Assert.Equal(("About Nov 1992 to Dec 1993", ResultColor.Estimate), (embed.Title, embed.Color));
        Assert.StartsWith("Read as 198765, by the running number", embed.Description, StringComparison.Ordinal);
        Assert.Contains("`1988 ··············████······ 1995`", embed.Description, StringComparison.Ordinal);
        Assert.Equal(
            ["Likely made", "Confidence: Low", "Evidence", "Other readings and doubts", "Best next check"], embed.Fields.Select(part => part.Name));
        Assert.Equal(
            $"Unofficial estimate · not an authenticity check · knowledge {ProgramRun.Content.Knowledge.Version} · sequence", embed.Footer!.Text);
        Assert.True(card.IsPrivate);
    }

    [Theory]
    [InlineData("198765", null, null, ResultColor.Estimate, "blue: an estimate")]
    [InlineData("198765", null, "1988", ResultColor.Check, "orange: ask the seller")]
    [InlineData("198765", "9512", null, ResultColor.Conflict, "vermilion: the clues cannot all hold")]
    [InlineData("912345", null, "1992", ResultColor.CannotTell, "grey: hearsay is no date that a seller could miss")]
    [InlineData("880219", null, null, ResultColor.CannotTell, "grey: nothing can be told")]
    [InlineData("hello", null, null, ResultColor.CannotTell, "grey: nor here")]
    public void The_colour_tells_how_the_clues_agree(string serial, string? chip, string? seller, int color, string because) =>
        Assert.True(color == Private(serial, new() { [ClueKind.Chip] = chip, [ClueKind.Seller] = seller }).Embeds[0].Color, because);

    [Fact]
    public void A_conflict_is_told_first_and_with_three_innocent_causes_of_which_the_curve_is_one()
    {
        var doubts = Field(Private("198765", new() { [ClueKind.Chip] = "9512" }), "Other readings and doubts");

        Assert.StartsWith("• The newest chip date code inside \"9512\" means Mar 1995 or later", doubts, StringComparison.Ordinal);
        var causes = doubts[doubts.IndexOf("Innocent causes: ", StringComparison.Ordinal)..];
        var told = causes[..causes.IndexOf('.', StringComparison.Ordinal)];
        Assert.Equal(2, told.Count(character => character == ';'));
        Assert.EndsWith("; the curve may be off here", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clue_that_outranks_the_curve_is_the_answer_in_public_too()
    {
        var card = Public("198765", new() { [ClueKind.Chip] = "9512" });

        Assert.Equal("Going by the clues, M1 198••• was made in 1995 or later; the curve may be off here (confidence: low). Not proof of authenticity.", card.Content);
        Assert.Equal(("1995 or later; the curve may be off here", ResultColor.Conflict), (card.Embeds[0].Title, card.Embeds[0].Color));
        Assert.StartsWith("Mar 1995 to Dec 1995\nA date on a part or a paper counts for more than the curve", Field(card, "Likely made"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Seller", "1988", "a seller who says otherwise")]
    [InlineData("Model", "M1EX", "an EX with an early number")]
    public void What_is_worth_checking_is_no_conflict(string clue, string text, string because)
    {
        var given = clue == "Model" ? new ClueSet { [ClueKind.Model] = text } : new ClueSet { [ClueKind.Seller] = text };

        var card = Private(clue == "Model" ? "012345" : "198765", given);

        Assert.True(card.Embeds[0].Title!.EndsWith("; one thing is worth checking", StringComparison.Ordinal), because);
        Assert.DoesNotContain("disagree", card.Content, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contradicted_trait_is_struck_out() =>
        Assert.Contains("~~a newer keybed by Fatar~~ (contradicted)", Field(Private("M1EX-87654"), "Other readings and doubts"), StringComparison.Ordinal);

    [Theory]
    [InlineData("198765")]
    [InlineData("S/N 198765")]
    [InlineData("1 9 8 7 6 5")]
    [InlineData("M1EX-87654")]
    [InlineData("M1EX87654")]
    [InlineData("A87654")]
    [InlineData("918765")]
    public void A_public_card_shows_three_digits_of_a_serial_at_the_most(string serial)
    {
        var card = Public(serial);

        Assert.False(card.IsPrivate);
        Assert.All(TextsOf(card), text => Assert.DoesNotMatch("8 ?7 ?6 ?5|7 ?6 ?5|6 ?5 ?4", text));
    }

    [Theory]
    [MemberData(nameof(AllCases))]
    public void The_plain_line_never_shows_a_whole_serial(int at) =>
        Assert.DoesNotMatch(@"(?<![a-zA-Z]{3} |\bin )\d{4}", Private(Cases[at].Text, Cases[at].Clues).Content!);

    [Fact]
    public void A_licence_code_is_repeated_nowhere() =>
        Assert.All(TextsOf(Private("my key is ABCD-1234-EFGH-5678")), text => Assert.DoesNotContain("EFGH", text, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void What_was_typed_is_no_markup_and_no_mention() =>
        Assert.StartsWith(
            @"Given: \@everyone \<\@1\> \*\*x\*\*", Private("@everyone <@1> **x**").Embeds[0].Description, StringComparison.Ordinal);

    private static Message Private(string text, ClueSet? clues = null) => Cards.Private(ProgramRun.Content.Decoder.Decode(text, clues), clues ?? ClueSet.None);

    private static Message Public(string text, ClueSet? clues = null) =>
        Cards.Public(ProgramRun.Content.Decoder.Decode(text, clues), clues ?? ClueSet.None, new Snowflake(77));

    private static string Field(Message card, string name) => card.Embeds[0].Fields.First(part => part.Name == name).Value;

    private static IEnumerable<string> TextsOf(Message card) =>
        [card.Content!, card.Embeds[0].Title!, card.Embeds[0].Description!, .. card.Embeds[0].Fields.Select(part => part.Value), card.Embeds[0].Footer!.Text];
}
