namespace M1SerialBot.Tests.Cli;

public sealed class DecodeCardTests
{
    [Fact]
    public async Task A_card_shows_window_timeline_confidence_evidence_band_doubts_and_tips()
    {
        var card = await ProgramRun.OutputAsync("decode", "198765");

        string[] inOrder =
        [
            "About Nov 1992 to Dec 1993", "Read as 198765", "’92 ···█ ’93 ████", "Confidence", "Low:", "Evidence", "Said of this", "backlit screen (folklore)",
            "Other", "claims Jan 1990 to Dec 1992", "Best next", "Keys", "Screen", "not an authenticity check",
        ];
        var at = -1;
        foreach (var part in inOrder)
        {
            var found = card.IndexOf(part, at + 1, StringComparison.Ordinal);
            Assert.True(found > at, $"\"{part}\" does not come after what stands before it in:\n{card}");
            at = found;
        }
    }

    [Theory]
    [InlineData("198765")]
    [InlineData("M1EX-87654")]
    [InlineData("A12345")]
    [InlineData("901234")]
    [InlineData("hello")]
    public async Task No_line_of_a_card_is_wider_than_a_terminal(string serial) =>
        Assert.All((await ProgramRun.OutputAsync("decode", serial)).Split('\n'), line => Assert.True(line.Length <= 80, line));

    [Fact]
    public async Task A_conflict_shows_its_innocent_causes()
    {
        var card = await ProgramRun.OutputAsync("decode", "001000", "--chip", "9012");

        Assert.Contains("1990 or later; the curve may be off here", card, StringComparison.Ordinal);
        Assert.Contains("Innocent", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contradicted_trait_shows_what_contradicts_it() =>
        Assert.Contains("Yamaha", await ProgramRun.OutputAsync("decode", "M1EX-87654"), StringComparison.Ordinal);

    [Fact]
    public async Task What_was_typed_is_shown_and_never_run()
    {
        var card = await ProgramRun.OutputAsync("decode", "[red]hello[/] \e[2J");

        Assert.Contains("[red]hello[/]", card, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', card);
    }
}
