using M1SerialBot.Decoding;
using M1SerialBot.Decoding.Knowledge.Data;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>What the web claims is all there, judged, and reaches the user.</summary>
public sealed class ClaimTests
{
    [Fact]
    public void Every_claim_of_the_origin_article_is_there() => Assert.Equal(
        Enumerable.Range(1, 28).Select(row => $"origin-{row:D2}"),
        RealKnowledge.Base.Claims.Select(claim => claim.Id).Where(id => id.StartsWith("origin-", StringComparison.Ordinal)));

    [Theory]
    [InlineData("page-b")]
    [InlineData("page-c")]
    [InlineData("page-d")]
    [InlineData("page-e")]
    [InlineData("page-f")]
    [InlineData("page-g")]
    [InlineData("page-h")]
    public void Every_contradicting_page_has_its_say(string page) =>
        Assert.Contains(RealKnowledge.Base.Claims, claim => claim.SaidBy.Contains(page));

    [Theory]
    [InlineData("origin-02", ClaimVerdict.Contradicted, "there was only a prototype in January 1988")]
    [InlineData("origin-04", ClaimVerdict.Disputed, "Korg Germany puts the DX7 first")]
    [InlineData("origin-07", ClaimVerdict.Incoherent, "8 is no letter")]
    [InlineData("origin-08", ClaimVerdict.Contradicted, "numbers that begin with 00 exist")]
    [InlineData("origin-12", ClaimVerdict.Contradicted, "the EX is of 1990")]
    [InlineData("origin-27", ClaimVerdict.Supported, "no public date code is known")]
    public void A_claim_is_judged(string id, ClaimVerdict verdict, string because) =>
        Assert.True(RealKnowledge.Base.Claims.Single(claim => claim.Id == id).Verdict == verdict, because);

    [Theory]
    [InlineData("M1EX-87654", "ex-fatar-keybed", true, "every better source says Yamaha")]
    [InlineData("M1EX-87654", "ex-new-capacitors", false, "nobody says otherwise")]
    [InlineData("012345", "gen1-unlit-screen", true, "the reviewed unit of 1988 was lit")]
    [InlineData("012345", "gen1-mainboard", false, "no list of boards was found")]
    [InlineData("198765", "gen2-output-amplifier", false, "nothing confirms it")]
    [InlineData("225000", "gen3-surface-mount", false, "no such unit was seen")]
    public void A_trait_comes_with_what_contradicts_it(string serial, string id, bool contradicted, string because)
    {
        var trait = RealKnowledge.Decoder.Decode(serial).Lead!.Traits.Single(trait => trait.Id == id);

        Assert.True(contradicted == (trait.SpokenAgainst is not null), because);
        Assert.Equal(contradicted, trait.Grade == Grade.Contradicted);
    }

    [Fact]
    public void No_confidence_is_above_low_while_no_unit_is_dated()
    {
        Assert.DoesNotContain(RealKnowledge.Base.Sightings, sighting => sighting.NotBefore is not null || sighting.NotAfter is not null);
        var texts = RealKnowledge.Base.Formats.SelectMany(format => format.Examples).Select(example => example.Text);
        Assert.All(texts, text => Assert.True(RealKnowledge.Decoder.Decode(text).Confidence <= Confidence.Low, text));
    }
}
