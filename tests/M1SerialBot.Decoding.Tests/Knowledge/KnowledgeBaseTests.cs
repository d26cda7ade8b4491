using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Tests.Miniature;

namespace M1SerialBot.Decoding.Tests.Knowledge;

public sealed class KnowledgeBaseTests
{
    private static readonly Shared<SerialDecoder> WithMakers = new(() => SmallKnowledge.Original
        .WithItem("lexicon/instruments.json", "$.makers[0].models", "\"Voxette\"")
        .WithItem("lexicon/instruments.json", "$.makers", """{ "id": "Harp", "names": [], "models": ["HQ-30"] }""")
        .MakeDecoder());

    [Theory]
    [InlineData("Q7X 0200000", "Q7X", "a variant")]
    [InlineData("ZK5 0200000", "ZK-5", "a neighbour, as it is called here")]
    [InlineData("Vox 0200000", "Vox", "a maker")]
    [InlineData("VX-9 0200000", "Vox VX-9", "a model and its maker")]
    [InlineData("Voxette 0200000", "Voxette", "a model that has its maker's name already")]
    [InlineData("HQ-30 0200000", "HQ-30", "a model of a maker whose name alone says nothing")]
    [InlineData("amp S/N 0200000", "another instrument", "what no list names")]
    public void An_instrument_is_called_by_its_name(string text, string name, string because) => Expect.Equal(name, WithMakers.Value.Decode(text).Model, because);

    [Theory]
    [InlineData("Q7X 0800000", "Q7X", "the text names it")]
    [InlineData("K12345", "Q7R", "the form is its own")]
    [InlineData("ZK-5 0200000", null, "a neighbour is no variant")]
    [InlineData("hello", null, "nothing tells")]
    public void A_result_is_about_one_of_the_variants_or_none(string text, string? variant, string because) =>
        Expect.Equal(variant, SmallKnowledge.Decoder.Knowledge.VariantOf(SmallKnowledge.Decoder.Decode(text))?.Id, because);

    [Fact]
    public void Every_reading_has_its_format()
    {
        var readings = SmallKnowledge.Decoder.Decode("1200000").Readings;

        Assert.Equal(["first digit", "running number"], readings.Select(reading => SmallKnowledge.Decoder.Knowledge.FormatOf(reading).Title).Order());
        Assert.Throws<InvalidOperationException>(() => WithoutRun().FormatOf(readings.Single(reading => reading.Format == "run")));

        static KnowledgeBase WithoutRun() => SmallKnowledge.Original
            .WithoutFile("formats/run.json").WithoutFile("sightings/seen-0000777.json").WithoutFile("sightings/seen-0520000.json")
            .With("claims.json", "$.claims[0].carriedBy", """[{ "by": "listing" }]""")
            .With("claims.json", "$.claims[1].carriedBy", """[{ "by": "listing" }]""")
            .With("formats/digit.json", "$.examples[1].leads", "true").Load();
    }

    [Fact]
    public void To_ask_about_nothing_is_misuse()
    {
        Assert.Throws<ArgumentNullException>("result", () => SmallKnowledge.Decoder.Knowledge.VariantOf(null!));
        Assert.Throws<ArgumentNullException>("reading", () => SmallKnowledge.Decoder.Knowledge.FormatOf(null!));
    }

    [Fact]
    public void Words_that_mean_the_same_may_stand_in_a_cue()
    {
        var knowledge = SmallKnowledge.Original
            .With("claims.json", "$.words", """[{ "name": "digit", "words": ["digit", "figure"] }]""")
            .With("claims.json", "$.claims[2].cues", """["first {digit} .. year"]""").Load();

        Assert.Equal(["digit", "figure"], Assert.Single(knowledge.ClaimWords).Words);
        Assert.Empty(SmallKnowledge.Decoder.Knowledge.ClaimWords);
    }
}
