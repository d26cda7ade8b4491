namespace M1SerialBot.Tests.Cli;

public sealed class DecodeCardTests
{
    [Fact]
    public async Task A_card_is_as_short_as_on_Discord() =>
        InOrder(
            await ProgramRun.OutputAsync("decode", "198765"),
            "Probably 1992–93", "’92 ···█ ’93 ████", "Low confidence. The serial points to Nov 1992 – Dec 1993", "To be surer", "Before you pay", "not an authenticity check");

    [Fact]
    public async Task The_proof_comes_where_it_is_asked_for() =>
        InOrder(
            await ProgramRun.OutputAsync("decode", "198765", "--why"),
            "Before you pay", "What this is based on", "Read as 198765 (running number)", "Reasons for doubt", "1990–92", "What the web says", "backlit screen (folklore)", "What the grades mean");

    [Fact]
    public async Task The_strip_is_written_to_a_file()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.png");
        try
        {
            await ProgramRun.OutputAsync("decode", "198765", "--png", file);

            Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], (await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken))[..4]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("hello", "/tmp/x.png", "There's no date to draw", "nothing was read")]
    [InlineData("912345", "/tmp/x.png", "There's no date to draw", "hearsay is no date")]
    [InlineData("198765", "/", "can't be written", "that's a folder")]
    public async Task A_picture_that_cannot_be_written_is_said_so(string serial, string file, string says, string because)
    {
        var failed = await Assert.ThrowsAsync<InvalidOperationException>(() => ProgramRun.OutputAsync("decode", serial, "--png", file));

        Assert.True(failed.Message.Contains(says, StringComparison.Ordinal), $"{because}: {failed.Message}");
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

        Assert.Contains("going by the chip", card, StringComparison.Ordinal);
        Assert.Contains("all innocent", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contradicted_trait_shows_what_contradicts_it() =>
        Assert.Contains("Yamaha", await ProgramRun.OutputAsync("decode", "M1EX-87654", "--why"), StringComparison.Ordinal);

    [Fact]
    public async Task What_was_typed_is_shown_and_never_run()
    {
        var card = await ProgramRun.OutputAsync("decode", "198765", "--chip", "[red]x[/] \e[2J");

        Assert.Contains("[red]x[/]", card, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', card);
    }

    private static void InOrder(string card, params string[] parts)
    {
        var at = -1;
        foreach (var part in parts)
        {
            var found = card.IndexOf(part, at + 1, StringComparison.Ordinal);
            Assert.True(found > at, $"\"{part}\" does not come after what stands before it in:\n{card}");
            at = found;
        }
    }
}
