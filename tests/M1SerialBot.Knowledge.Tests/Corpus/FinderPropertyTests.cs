using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace M1SerialBot.Knowledge.Tests.Corpus;

/// <summary>What holds for any running text, with the real knowledge.</summary>
public sealed class FinderPropertyTests
{
    private const int Cases = 2000;

    // Always the same cases, so that a landing never hangs on luck.
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(20010911UL, 1000003UL);

    private static readonly string[] Pieces =
    [
        "Korg M1", "M1", "M1R", "M1EX-", "Roland D-50", "DX7", "serial", "S/N", "Seriennummer", "製造番号", "시리얼", "серийный номер", "no.", "#", "order", "tel.", "€", "kr", "円",
        "198765", "145678", "14567", "[8?]", "(8)", "/8", " or 9", "1988-1995", "12.03.1990", "19900312", "0171", "250,000", "units", "ebay.de/itm/", ".jpg", "10115 Berlin",
        "password", "Invoice for", "the sticker", "MS-20s with", "(198765)", "350 €", "M1SN198765", "p.", "on the", "- ",
        " ", " ", " ", ", ", ". ", "; ", ": ", "\n", "(", ")", "-", "?", "□", "•", "x", "\0", "\u200B", "\uD835", "１４５", "٣", "は", "이라고", "🎹",
    ];

    private static readonly string[] Posts =
    [
        "My Korg M1 has S/N 198765.", "M1 198765", "Korg M1, serial no. 198765, 350 EUR", "Meine M1, Seriennummer 198765, läuft noch.", "KORG M1 製造番号198765 35,000円", "Korg M1: 198765",
    ];

    private static readonly string[] Sentences =
    [
        "I also have a {0}, S/N {1}.", "The {0} next to it has serial {1}.", "Dazu gibt es einen {0}, Seriennummer {1}.", "Je vends aussi un {0}, numéro de série {1}.", "{0}: serial no. {1}",
    ];

    private static Gen<string> Text { get; } = Gen.OneOf(
        from pieces in Gen.ListOf(Gen.Elements(Pieces)) select string.Concat(pieces.Take(40)),
        from pieces in Gen.ListOf(Gen.Elements(Pieces)) select string.Join(' ', pieces.Take(40)),
        from characters in Gen.ListOf(Gen.Choose(0, char.MaxValue)) select string.Concat(characters.Select(code => (char)code)));

    // Every instrument that the lexicon names with its maker; what is called M1 as well is another thing's name.
    private static Gen<string> Another { get; } =
        from name in Gen.Elements(Instruments())
        from number in Gen.Choose(100000, 249999)
        from sentence in Gen.Elements(Sentences)
        select string.Format(CultureInfo.InvariantCulture, sentence, name, number);

    [Fact]
    public void Any_text_is_read_and_what_is_found_is_quoted_from_it() => Check.One(Fixed, Prop.ForAll(Text.ToArbitrary(), text =>
    {
        Assert.All(RealKnowledge.Decoder.FindAll(text).Serials, serial => Assert.True(IsQuoted(serial.Text, text.Substring(serial.Start, serial.Length)), serial.Text));
        Assert.All(RealKnowledge.Decoder.Explain(text), number => Assert.InRange(number.Start + number.Length, number.Start + 1, text.Length));
        _ = RealKnowledge.Decoder.DecodeMessage(text);
    }));

    [Fact]
    public void A_sentence_about_another_instrument_never_changes_the_serial_of_an_M1() => Check.One(Fixed, Prop.ForAll(
        (from post in Gen.Elements(Posts) from sentence in Another select (post, sentence)).ToArbitrary(),
        given =>
        {
            Assert.Equal(["198765"], Serials($"{given.post}\n{given.sentence}"));
            Assert.Equal(["198765"], Serials($"{given.sentence}\n{given.post}"));
        }));

    private static string[] Instruments()
    {
        using var document = JsonDocument.Parse(RealKnowledge.Files.Single(file => file.Path.EndsWith("instruments.json", StringComparison.Ordinal)).Text);
        return
        [
            .. document.RootElement.GetProperty("makers").EnumerateArray()
                .Where(maker => maker.GetProperty("names").GetArrayLength() > 0)
                .SelectMany(maker => maker.GetProperty("models").EnumerateArray().Select(model => $"{maker.GetProperty("names")[0].GetString()} {model.GetString()}"))
                .Where(name => !name.Contains("M1", StringComparison.Ordinal)),
        ];
    }

    private static IEnumerable<string> Serials(string text) => RealKnowledge.Decoder.FindAll(text).Serials.Select(serial => serial.Text);

    // The digits that were read, in order; zeros that were left out aren't in the text.
    private static bool IsQuoted(string serial, string quoted)
    {
        var digits = quoted.Where(char.IsDigit).Select(digit => (char)('0' + (int)char.GetNumericValue(digit))).ToList();
        var known = serial.Where(char.IsAsciiDigit).ToList();
        var at = 0;
        foreach (var digit in digits)
        {
            at += at < known.Count && known[at] == digit ? 1 : 0;
        }

        return at == known.Count || known.SkipWhile(digit => digit == '0').Count() <= digits.Count;
    }
}
