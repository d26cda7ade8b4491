using M1SerialBot.Decoding.Knowledge.Loading;
using M1SerialBot.Decoding.Tests.Miniature;

namespace M1SerialBot.Decoding.Tests.Knowledge;

public sealed class VersionTests
{
    [Fact]
    public void A_version_is_twelve_hexadecimal_digits() => Assert.Matches("^[0-9a-f]{12}$", SmallKnowledge.Original.Load().Version);

    [Fact]
    public void Another_content_is_another_version() =>
        Assert.NotEqual(
            SmallKnowledge.Original.Load().Version,
            SmallKnowledge.Original.With("traps.json", "$.romLabels[1].number", "\"0430078\"").Load().Version);

    [Fact]
    public void An_empty_line_more_is_another_version()
    {
        var longer = SmallKnowledge.Original.WithText("traps.json", SmallKnowledge.Original.TextOf("traps.json") + "\n");

        Assert.NotEqual(SmallKnowledge.Original.Load().Version, longer.Load().Version);
    }

    [Fact]
    public void The_same_file_under_another_name_is_another_version()
    {
        var renamed = SmallKnowledge.Original
            .WithText("formats/shelf.json", SmallKnowledge.Original.TextOf("formats/rack.json"))
            .With("formats/shelf.json", "$.id", "\"shelf\"")
            .With("claims.json", "$.claims[4].carriedBy[0].id", "\"shelf\"")
            .WithoutFile("formats/rack.json");

        Assert.NotEqual(SmallKnowledge.Original.Load().Version, renamed.Load().Version);
    }

    [Fact]
    public void Line_ends_and_the_order_of_files_change_nothing()
    {
        var windows = SmallKnowledge.Original.Files.Select(file => file with { Text = file.Text.ReplaceLineEndings("\r\n") }).Reverse().ToList();

        Assert.Contains(windows, file => file.Text.Contains("\r\n", StringComparison.Ordinal));
        Assert.Equal(SmallKnowledge.Original.Load().Version, KnowledgeLoader.Load(windows).Knowledge!.Version);
    }
}
