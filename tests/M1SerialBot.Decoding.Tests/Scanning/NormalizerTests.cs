using System.Globalization;
using System.Text;
using FsCheck.Fluent;
using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Tests.Properties;

namespace M1SerialBot.Decoding.Tests.Scanning;

public sealed class NormalizerTests
{
    private const string Skipped = "\0";
    private const string Break = "\u0001";

    [Theory]
    [InlineData("q7x", "Q7X", "letters become upper case")]
    [InlineData("é", "É", "so do those of other alphabets")]
    [InlineData("造ノ", "造ノ", "letters without case stay")]
    [InlineData("Ｑ７－ｋ", "Q7-K", "full width is width, not meaning")]
    [InlineData("a\tb\u00A0c\u3000d", "A B C D", "white space on a line is a blank")]
    [InlineData("a\nb\rc\u0085d\u2028e", "A\u0002B\u0002C\u0002D\u0002E", "a line ends whatever it meets")]
    [InlineData("a\0b", "A\u0001B", "so does a control character, NUL above all")]
    [InlineData("$€£¥¤", "¤¤¤¤¤", "any sign of money")]
    [InlineData("№7", "#7", "the sign for number")]
    [InlineData("•·…●█", "?????", "what people put for digits that they cannot read")]
    [InlineData("−ーｰ", "---", "signs that look like dashes")]
    [InlineData("°™", "°\u0001", "the degree sign abbreviates a number; other symbols mean nothing")]
    [InlineData("145’678", "145'678", "curly quotation marks")]
    [InlineData("「a」、b。", "\"A\",B;", "Japanese punctuation")]
    [InlineData("□○■", "???", "squares and circles, too")]
    [InlineData("?*_#/", "?*_#/", "plain signs stay")]
    public void Characters_become_what_they_mean(string raw, string folded, string because) => Expect.Equal(folded, Normalize(raw), because);

    [Theory]
    [InlineData("\u200B", "a zero-width space")]
    [InlineData("\uFEFF", "a byte order mark")]
    [InlineData("\u200D", "a joiner")]
    [InlineData("\u00AD", "a soft hyphen")]
    [InlineData("\u200E", "a mark from left to right")]
    [InlineData("\u202E", "an override from right to left")]
    [InlineData("\u2066", "an isolate")]
    [InlineData("\u0301", "a combining accent")]
    [InlineData("\u20DD", "an enclosing circle")]
    public void Characters_without_a_meaning_are_skipped(string raw, string because) => Expect.Equal(Skipped, Normalize(raw), because);

    [Theory]
    [InlineData("𝟗", "9\0", "a bold digit is a digit; the second half of its pair is skipped")]
    [InlineData("😀", "\u0001\0", "a smiley ends whatever it meets")]
    [InlineData("𝐀", "\u0001\0", "a letter beyond the first plane is none of ours")]
    public void Pairs_keep_their_places(string raw, string folded, string because) => Expect.Equal(folded, Normalize(raw), because);

    // An attribute cannot hold half a pair, so the characters are written as numbers.
    [Theory]
    [InlineData(new[] { 0xD835 }, "\u0001", "at the end")]
    [InlineData(new[] { 0xD835, 'x' }, "\u0001X", "its neighbour is left alone")]
    [InlineData(new[] { 0xDFD7, 'x' }, "\u0001X", "the second half alone")]
    [InlineData(new[] { 0xDFD7, 0xD835 }, "\u0001\u0001", "two halves the wrong way round")]
    [InlineData(new[] { 0xD835, 0xD835, 0xDFD7 }, "\u00019\0", "a whole pair behind it")]
    public void Half_a_pair_ends_whatever_it_meets(int[] raw, string folded, string because) =>
        Expect.Equal(folded, Normalize(string.Concat(raw.Select(value => (char)value))), because);

    [Fact]
    public void Digits_of_every_script_become_plain_digits()
    {
        var runes = Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(value => new Rune(value))
            .Where(rune => Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber)
            .ToList();

        Assert.True(runes.Count > 600, "there are some sixty scripts with digits");
        Assert.All(runes, rune =>
        {
            var digit = ((int)Rune.GetNumericValue(rune)).ToString(CultureInfo.InvariantCulture);
            Assert.Equal(rune.Utf16SequenceLength == 2 ? digit + Skipped : digit, Normalize(rune.ToString()));
        });
    }

    [Fact]
    public void Every_kind_of_dash_becomes_the_plain_one()
    {
        var dashes = Enumerable.Range(0, 0x10000).Select(value => (char)value)
            .Where(character => char.GetUnicodeCategory(character) == UnicodeCategory.DashPunctuation)
            .ToList();

        Assert.Contains('\u2011', dashes);
        Assert.All(dashes, dash => Assert.Equal("-", Normalize(dash.ToString())));
    }

    [Fact]
    public void Nothing_but_plain_and_full_width_letters_becomes_a_plain_letter()
    {
        var others = Enumerable.Range(128, 0x10000 - 128).Select(value => (char)value).Where(character => character is < '\uFF01' or > '\uFF5E');

        Assert.All(others, other => Assert.False(char.IsAsciiLetter(Normalize(other.ToString())[0]), $"U+{(int)other:X4}"));
    }

    [Fact]
    public void The_folded_text_is_as_long_and_each_place_depends_on_itself_alone() =>
        PropertyCheck.HoldsForText(Texts.Arbitrary, text =>
        {
            var folded = Normalize(text);

            Assert.Equal(text.Length, folded.Length);
            for (var at = 0; at < text.Length; at++)
            {
                var isSecondHalf = at > 0 && char.IsSurrogatePair(text[at - 1], text[at]);
                var isFirstHalf = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
                Assert.Equal(isSecondHalf ? Skipped : Normalize(text.Substring(at, isFirstHalf ? 2 : 1))[..1], folded[at..(at + 1)]);
            }
        });

    [Fact]
    public void Normalizing_what_was_normalized_changes_nothing_but_the_marks() =>
        PropertyCheck.HoldsForText(Texts.Arbitrary, text => Assert.Equal(Normalize(text).Replace(Skipped, Break, StringComparison.Ordinal).Replace("\u0002", Break, StringComparison.Ordinal).Replace("\u0003", Break, StringComparison.Ordinal), Normalize(Normalize(text))));

    private static string Normalize(string raw)
    {
        var folded = new char[raw.Length];
        Normalizer.Normalize(raw, folded);
        return new string(folded);
    }
}
