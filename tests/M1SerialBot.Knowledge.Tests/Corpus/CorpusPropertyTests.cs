namespace M1SerialBot.Knowledge.Tests.Corpus;

/// <summary>What holds for every text of the corpus.</summary>
public sealed class CorpusPropertyTests
{
    private static readonly IReadOnlyList<CorpusCase> Cases = CorpusCase.All;

    private static readonly string[] AboutAnother =
    [
        "I also have a Yamaha DX7 with S/N 654321.",
        "Ich verkaufe auch einen Roland D-50, Seriennummer 654321.",
        "My other synth is a Korg Wavestation (serial 654321).",
    ];

    [Fact]
    public void A_sentence_about_another_instrument_after_a_text_never_changes_the_serials_of_an_M1() =>
        Assert.All(Cases.Where(one => one.Text.Contains("M1", StringComparison.Ordinal)), one =>
            Assert.All(AboutAnother, sentence => Assert.Equal(one.Find(), (one with { Text = $"{one.Text}\n{sentence}" }).Find())));

    [Fact]
    public void Nor_does_one_before_a_text_that_names_the_M1_with_the_serial() =>
        Assert.All(AboutAnother, sentence =>
            Assert.Equal(["198765"], RealKnowledge.Decoder.FindAll($"{sentence} My Korg M1 has S/N 198765.").Serials.Select(serial => serial.Text)));

    [Fact]
    public void What_is_found_is_quoted_from_the_text() =>
        Assert.All(Cases, one => Assert.All(RealKnowledge.Decoder.FindAll(one.Text).Serials, serial =>
            Assert.InRange(serial.Start + serial.Length, serial.Start + 1, one.Text.Length)));

    [Fact]
    public void Every_number_is_explained_where_it_is() =>
        Assert.All(Cases, one => Assert.All(RealKnowledge.Decoder.Explain(one.Text), number =>
        {
            Assert.InRange(number.Start + number.Length, number.Start + 1, one.Text.Length);
            Assert.All(number.Testimonies, testimony => Assert.InRange(testimony.Start + testimony.Length, testimony.Start, one.Text.Length));
        }));
}
