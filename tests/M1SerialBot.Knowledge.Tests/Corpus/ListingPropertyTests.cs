using FsCheck;
using FsCheck.Fluent;
using M1SerialBot.Decoding;
using M1SerialBot.Decoding.Listings;

namespace M1SerialBot.Knowledge.Tests.Corpus;

/// <summary>What holds for any text that is read as a listing.</summary>
public sealed class ListingPropertyTests
{
    private const int Cases = 1500;

    // Always the same cases, so that no run depends on luck.
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(19880501UL, 1000003UL);

    private static readonly string[] Pieces =
    [
        "Korg M1", "M1EX", "DX7", "Roland D-50", "Fatar keybed", "keys", "screen", "battery", "Tasten", "écran", "klawisze", "鍵盤", "電池交換済み", "manual", "no", "not", "never", "ohne",
        "dead", "new", "works", "funktioniert nicht", "but", "sonst", "if", "wanted", "trade for a", "built", "Bj.", "from", "bought new in", "released", "'90", "1990", "1988-1995", "89", "2003??",
        "平成2年製", "receipt", "dated", "March 1990", "12.03.1990", "chip", "9047", "stamp 63.5.12", "S/N", "198765", "serial", "??", "220 V", "100V", "€", "350", "EUR", "early one", "one of the last",
        "first digit", "is the year", "250,000", "hologram sticker", " ", " ", ", ", ". ", "? ", ": ", "\n", "(", ")", "-", "'", "*", "\0", "\u200B", "\uD835", "１９９０", "٣", "🎹", "は", "。",
    ];

    private static Gen<string> Text { get; } = Gen.OneOf(
        from pieces in Gen.ListOf(Gen.Elements(Pieces)) select string.Join(' ', pieces.Take(60)),
        from pieces in Gen.ListOf(Gen.Elements(Pieces)) select string.Concat(pieces.Take(60)),
        from piece in Gen.Elements(Pieces) from count in Gen.Choose(1, 400) select string.Concat(Enumerable.Repeat($"{piece} ", count)),
        from characters in Gen.ListOf(Gen.Choose(0, char.MaxValue)) select string.Concat(characters.Select(code => (char)code)));

    [Fact]
    public void Any_text_is_read_and_every_finding_quotes_its_place() => Check.One(Fixed, Prop.ForAll(Text.ToArbitrary(), text =>
    {
        var report = RealKnowledge.Decoder.CheckListing(text);

        Assert.All(report.Findings, finding =>
        {
            Assert.True(finding.Length > 0 && finding.Start >= 0 && finding.Start + finding.Length <= report.Text.Length, $"{finding} in {report.Text.Length}");
            Assert.NotEmpty(report.Quote(finding));
        });
        Assert.All(report.Points.Where(point => point.Finding is not null), point => Assert.Contains(point.Finding!, report.Findings));
        Assert.InRange(report.Questions.Length, 0, 3);
        Assert.All(RealKnowledge.Decoder.FindClaims(text), claim => Assert.InRange(claim.Start + claim.Length, claim.Start + 1, text.Length));
    }));

    [Fact]
    public void A_year_that_a_seller_gives_never_contradicts() => Check.One(Fixed, Prop.ForAll(
        (from year in Gen.Choose(1950, 2049) from serial in Gen.Choose(1, 260000) from word in Gen.Elements("made in", "bought new in", "Baujahr") select (year, serial, word)).ToArbitrary(),
        given => Assert.DoesNotContain(
            RealKnowledge.Decoder.CheckListing($"Korg M1, S/N {given.serial:D6}, {given.word} {given.year}").Points,
            point => point.Verdict == ListingVerdict.Contradicts)));

    [Theory]
    [InlineData(SerialDecoder.MaxListingLength)]
    [InlineData(SerialDecoder.MaxListingLength + 1)]
    [InlineData(SerialDecoder.MaxListingLength * 10)]
    public void No_more_is_read_than_a_listing_has(int length)
    {
        var text = string.Concat(Enumerable.Repeat("🎹 keys dead, ", (length / 14) + 1))[..length];

        var report = RealKnowledge.Decoder.CheckListing(text);

        Assert.InRange(report.Text.Length, Math.Min(length, SerialDecoder.MaxListingLength) - 1, SerialDecoder.MaxListingLength);
        Assert.StartsWith(report.Text, text, StringComparison.Ordinal);
    }
}
