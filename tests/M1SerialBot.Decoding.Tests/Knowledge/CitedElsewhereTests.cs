using M1SerialBot.Decoding.Knowledge.Loading;
using M1SerialBot.Decoding.Tests.Miniature;

namespace M1SerialBot.Decoding.Tests.Knowledge;

/// <summary>Files outside the knowledge may cite its sources too.</summary>
public sealed class CitedElsewhereTests
{
    private static readonly SmallKnowledge WithUnused = SmallKnowledge.Original.WithItem(
        "sources.json", "$.sources", """{ "id": "bench-diary", "kind": "owner", "title": "T", "origin": "o", "recorded": "2001-02" }""");

    [Theory]
    [InlineData("bench-diary", "", "it is cited outside")]
    [InlineData("nowhere", "sources.json $.sources[8]", "another source is cited outside, and one that is not kept is no matter of the knowledge's")]
    [InlineData("", "sources.json $.sources[8]", "nothing is cited outside")]
    [InlineData(null, "", "nobody can tell what is cited outside")]
    public void A_source_is_unused_only_where_nothing_cites_it(string? elsewhere, string issues, string because)
    {
        var cited = elsewhere?.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

        var result = KnowledgeLoader.Load(WithUnused.Files, cited);

        Expect.Equal(issues, string.Join("; ", result.Issues.Select(issue => $"{issue.File} {issue.Path}")), because);
    }

    [Fact]
    public void Sources_and_variants_are_handed_out_whatever_else_is_the_matter()
    {
        var result = SmallKnowledge.Original.WithText("traps.json", "{").TryLoad();

        Assert.False(result.IsLoaded);
        Assert.Contains(result.Sources!, source => source.Id == "zenith-paper");
        Assert.Equal("Q7", result.Variants![0].Id);
    }

    [Theory]
    [InlineData("sources.json", false, true, "the sources cannot be read")]
    [InlineData("variants.json", true, false, "the variants cannot be read")]
    public void What_cannot_be_read_is_not_handed_out(string broken, bool sources, bool variants, string because)
    {
        var result = SmallKnowledge.Original.WithText(broken, "{").TryLoad();

        Assert.True(sources == (result.Sources is not null) && variants == (result.Variants is not null), because);
    }
}
