using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Features.Serial;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Tests;
using M1SerialBot.Decoding.Values;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Tests.Features;

public sealed class ResultCardTests
{
    private static readonly ResultCard Cards = new(ProgramRun.Content, ProgramRun.Content.Texts, takesSightings: true, hasPictures: true);

    private const int MostWords = 90;

    // Everything that a card can have to say.
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
            Assert.InRange(Words(embed), 1, MostWords);
            Assert.InRange(embed.Description!.Length, 1, 4096);
            Assert.DoesNotContain('{', embed.Description);
        }
    }

    [Theory]
    [InlineData("198765", true, "a serial with a date")]
    [InlineData("A12345", true, "a serial without one")]
    [InlineData("54321", false, "a serial with a note, which comes first")]
    [InlineData("hello", false, "nothing to read")]
    [InlineData("ABCD-1234-EFGH-5678", false, "a licence code")]
    [InlineData("880219", false, "the label of a chip")]
    [InlineData("DX7 123456", false, "another instrument")]
    [InlineData("M3R 012345", false, "a rack that is no M1")]
    [InlineData("198765 012345", false, "several numbers")]
    public void What_to_check_before_paying_comes_with_a_serial_and_not_with_an_error(string text, bool comes, string because) =>
        Expect.Equal(comes, Private(text, ClueSet.None).Embeds[0].Fields.Any(part => part.Name == "Before you pay"), because);

    [Theory]
    [InlineData("198765", null, "Play all 61 keys", "a keyboard")]
    [InlineData("A12345", null, "Play it from a MIDI keyboard", "a rack by its form")]
    [InlineData("M1REX 198765", null, "Play it from a MIDI keyboard", "a rack by its name")]
    [InlineData("003421", "M1R", "Play it from a MIDI keyboard", "a rack by the clue")]
    public void Keys_are_not_asked_of_a_rack(string text, string? model, string tip, string because) =>
        Assert.True(Field(Private(text, new ClueSet { [ClueKind.Model] = model }), "Before you pay").Contains(tip, StringComparison.Ordinal), because);

    [Fact]
    public void An_estimate_is_read_in_five_seconds()
    {
        var card = Private("198765");

        var embed = card.Embeds[0];
        Assert.Equal(("Probably 1992–93", ResultColor.Estimate), (embed.Title, embed.Color));
        Assert.StartsWith("**Low confidence.** The serial points to Nov 1992 – Dec 1993 *if* ", embed.Description, StringComparison.Ordinal);
        Assert.Equal(["To be surer", "Before you pay"], embed.Fields.Select(part => part.Name));
        Assert.Equal("Unofficial estimate · not an authenticity check", embed.Footer!.Text);
        Assert.True(card.IsPrivate);
    }

    [Theory]
    [InlineData("198765", null, "A strip of the years 1988 to 1995. This unit: Nov 1992 – Dec 1993.", "an estimate")]
    [InlineData("198765", "9310", "A strip of the years 1988 to 1995. This unit: Mar 1993 – Dec 1993. The chip date: Mar 1993 or later.", "a clue that narrows it")]
    [InlineData("198765", "9512", "A strip of the years 1988 to 1995. This unit: serial: Nov 1992 – Dec 1993. The chip date: Mar 1995 or later.", "a clue that disagrees")]
    public void The_strip_goes_along_with_its_words(string serial, string? chip, string description, string because)
    {
        var card = Private(serial, new ClueSet { [ClueKind.Chip] = chip });

        var file = Assert.Single(card.Files);
        Expect.Equal(description, file.Description, because);
        Assert.Equal("attachment://years.png", card.Embeds[0].Image!.Url.OriginalString);
        Assert.Equal("image/png", file.ContentType);
        Assert.InRange(file.Content.Length, 500, 12 * 1024);
    }

    [Theory]
    [InlineData("912345", "hearsay")]
    [InlineData("A12345", "the mere years of production")]
    [InlineData("hello", "no serial")]
    public void Without_a_date_there_is_no_picture(string serial, string because)
    {
        var card = Private(serial);

        Assert.True(card.Files.Count == 0, because);
        Assert.Null(card.Embeds[0].Image);
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
    public void A_conflict_comes_with_three_innocent_reasons_and_our_own_curve_first()
    {
        var card = Private("198765", new() { [ClueKind.Chip] = "9512" });

        Assert.StartsWith("The chip date 9512 means Mar 1995 or later, but the serial points to Nov 1992 – Dec 1993.", card.Embeds[0].Description, StringComparison.Ordinal);
        var reasons = Field(card, "Likely reasons, all innocent").Split('\n');
        Assert.Equal(3, reasons.Length);
        Assert.Equal("1. Our dating curve may be off here: no dated M1 has tested it.", reasons[0]);
    }

    [Fact]
    public void Clues_that_contradict_each_other_say_what_to_ask()
    {
        var card = Private("198765", new() { [ClueKind.Chip] = "9512", [ClueKind.Sold] = "1990-03" });

        Assert.Equal("The clues don't fit together", card.Embeds[0].Title);
        Assert.Equal("1. Which chip was read? A photo of the board would help.\n2. A photo of the receipt or warranty card.", Field(card, "Ask the seller"));
    }

    [Fact]
    public void A_clue_that_outranks_the_curve_is_the_answer_in_public_too()
    {
        var card = Public("198765", new() { [ClueKind.Chip] = "9512" });

        Assert.Equal("Korg M1 198xxx: probably 1995, going by the chip; the serial says 1992–93. Low confidence, not proof.", card.Content);
        Assert.Equal(("Probably 1995, going by the chip", ResultColor.Conflict), (card.Embeds[0].Title, card.Embeds[0].Color));
    }

    [Theory]
    [InlineData("Seller", "1988", "a seller who says otherwise")]
    [InlineData("Model", "M1EX", "an EX with an early number")]
    public void What_is_worth_checking_is_no_conflict(string clue, string text, string because)
    {
        var given = clue == "Model" ? new ClueSet { [ClueKind.Model] = text } : new ClueSet { [ClueKind.Seller] = text };

        var card = Private(clue == "Model" ? "012345" : "198765", given);

        Assert.True(card.Embeds[0].Fields.Any(part => part.Name == "Worth asking"), because);
        Assert.DoesNotContain("disagree", card.Content, StringComparison.Ordinal);
    }

    [Fact]
    public void The_proof_strikes_out_a_contradicted_trait() =>
        Assert.Contains("~~a newer keybed by Fatar~~ (contradicted)", Field(Why("M1EX-87654"), "What the web says about this range"), StringComparison.Ordinal);

    [Fact]
    public void The_proof_comes_with_the_curve()
    {
        var card = Why("198765");

        Assert.Equal("Why 1992–93?", card.Embeds[0].Title);
        Assert.Equal("attachment://curve.png", card.Embeds[0].Image!.Url.OriginalString);
        Assert.StartsWith("A curve of serial numbers over the years 1988 to 1995. This unit: Nov 1992 – Dec 1993.", Assert.Single(card.Files).Description, StringComparison.Ordinal);
        Assert.InRange(card.Files[0].Content.Length, 500, 12 * 1024);
        Assert.Contains("*documented*: a reliable source says so", Field(card, "What the grades mean"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("198765", null, false, "a serial alone dates nothing")]
    [InlineData("198765", "9310", true, "a chip does")]
    public void A_unit_is_worth_reporting_once_something_dates_it(string serial, string? chip, bool offered, string because)
    {
        var labels = Private(serial, new ClueSet { [ClueKind.Chip] = chip }).Components.SelectMany(row => row.Components).OfType<Button>().Select(button => button.Label);

        Expect.Equal(offered, labels.Contains("Report this unit"), because);
    }

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
    public void Without_pictures_the_words_are_the_same()
    {
        using var bot = new InProcessBot(pictures: false);

        var (with, without) = (Private("198765"), bot.Command("m1serial", ("serial", "198765")).Message!);

        Assert.Single(with.Files);
        Assert.Empty(without.Files);
        Assert.Null(without.Embeds[0].Image);
        Assert.Equal(TextsOf(with), TextsOf(without));
    }

    [Fact]
    public void A_licence_code_is_repeated_nowhere() =>
        Assert.All(TextsOf(Private("my key is ABCD-1234-EFGH-5678")), text => Assert.DoesNotContain("EFGH", text, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void What_was_typed_is_no_markup_and_no_mention() =>
        Assert.Contains(
            @"The clue ""\<\@1\> \*\*x\*\*""", Private("198765", new() { [ClueKind.Chip] = "<@1> **x**" }).Embeds[0].Description, StringComparison.Ordinal);

    private static int Words(Embed embed) => string.Join(' ', TextsOf(embed)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static Message Why(string text) => new EvidenceCard(ProgramRun.Content, ProgramRun.Content.Texts, hasPictures: true).Make(ProgramRun.Content.Decoder.Decode(text));

    private static Message Private(string text, ClueSet? clues = null) => Cards.Private(ProgramRun.Content.Decoder.Decode(text, clues), clues ?? ClueSet.None);

    private static Message Public(string text, ClueSet? clues = null) =>
        Cards.Public(ProgramRun.Content.Decoder.Decode(text, clues), clues ?? ClueSet.None, new Snowflake(77));

    private static string Field(Message card, string name) => card.Embeds[0].Fields.First(part => part.Name == name).Value;

    private static IEnumerable<string> TextsOf(Message card) => [card.Content!, .. TextsOf(card.Embeds[0])];

    private static IEnumerable<string> TextsOf(Embed embed) =>
        [embed.Title!, embed.Description!, .. embed.Fields.SelectMany(part => new[] { part.Name, part.Value }), embed.Footer?.Text ?? ""];
}
