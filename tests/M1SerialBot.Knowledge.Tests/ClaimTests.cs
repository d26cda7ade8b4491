using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>The web's claims are all there, and reach the user with what contradicts them.</summary>
public sealed class ClaimTests
{
    private const string OfOrigin = "origin-";

    public static TheoryData<string> Pages() => [.. RealKnowledge.Base.Sources.Values.Where(source => source.Kind == SourceKind.MachineWritten).Select(source => source.Id)];

    public static TheoryData<string, string> Traits()
    {
        var traits = new TheoryData<string, string>();
        foreach (var format in RealKnowledge.Base.Formats)
        {
            foreach (var trait in format.Bands.SelectMany(band => band.Traits))
            {
                traits.Add(format.Id, trait.Id);
            }
        }

        return traits;
    }

    [Fact]
    public void The_claims_of_the_origin_article_are_numbered_without_a_gap()
    {
        var ids = RealKnowledge.Base.Claims.Select(claim => claim.Id).Where(id => id.StartsWith(OfOrigin, StringComparison.Ordinal)).ToList();

        Assert.Equal(Enumerable.Range(1, ids.Count).Select(row => $"{OfOrigin}{row:D2}"), ids);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_page_that_a_machine_wrote_has_its_say(string page) =>
        Assert.Contains(RealKnowledge.Base.Claims, claim => claim.SaidBy.Contains(page));

    [Theory]
    [MemberData(nameof(Traits))]
    public void A_trait_comes_with_what_contradicts_it(string format, string id)
    {
        var file = RealKnowledge.Base.Formats.Single(file => file.Id == format);
        var band = file.Bands.Single(band => band.Traits.Any(trait => trait.Id == id));

        var trait = RealKnowledge.Decoder.Decode(Serials.At(file, band)).Readings.Single(reading => reading.Format == format).Traits.Single(trait => trait.Id == id);

        Assert.Equal(band.Traits.Single(trait => trait.Id == id).SpokenAgainst, trait.SpokenAgainst);
        Assert.Equal(trait.Grade == Grade.Contradicted, trait.SpokenAgainst is not null);
    }
}
