using FsCheck.Fluent;
using M1SerialBot.Decoding.Tests.Miniature;

namespace M1SerialBot.Decoding.Tests.Properties;

public sealed class MaskPropertyTests
{
    // Units all over the run; some contradict the curve, and some one another.
    private static readonly Shared<SerialDecoder> WithUnits = new(() => SmallKnowledge.Original
        .WithUnits(Enumerable.Range(1, 250).Select(unit => $"{unit * 12_000:D7} {1972 + (unit / 50)}-{(unit % 12) + 1:D2}.. Q7 single-report club-forum"))
        .MakeDecoder());

    private static SerialDecoder Decoder => SmallKnowledge.Decoder;

    [Fact]
    public void What_a_format_reads_of_an_incomplete_serial_holds_what_it_reads_of_every_completion() => Holds(Decoder);

    [Fact]
    public void It_does_so_whatever_the_dated_units_around_it() => Holds(WithUnits.Value);

    private static void Holds(SerialDecoder decoder) =>
        PropertyCheck.Holds(
            from before in Gen.Elements("", "", "K", "T", "Q7X-")
            from symbols in Texts.Symbols
            from digits in Gen.ArrayOf(Gen.Choose(0, 9), symbols.Length)
            select (Mask: before + symbols, Whole: before + Complete(symbols, digits)),
            given =>
            {
                var masked = decoder.Decode(given.Mask);
                if (masked.Serial?.Text != given.Mask)
                {
                    // Behind a whole number, question marks ask.
                    return;
                }

                foreach (var whole in decoder.Decode(given.Whole).Readings)
                {
                    var reading = Assert.Single(masked.Readings, reading => reading.Format == whole.Format);
                    Assert.True(reading.Window!.Value.Contains(whole.Window!.Value), $"{given.Mask} {reading.Window}, {given.Whole} {whole.Window}");
                    Assert.True(reading.Confidence <= whole.Confidence);
                    Assert.Empty(whole.Traits.Except(reading.Traits));
                }
            });

    [Fact]
    public void A_format_that_reads_no_completion_does_not_read_the_mask() =>
        PropertyCheck.Holds(
            from digits in Gen.ArrayOf(Gen.Choose(0, 9), 7)
            from at in Gen.Choose(0, 6)
            select (Digits: string.Concat(digits), At: at),
            given =>
            {
                var formats = Enumerable.Range(0, 10)
                    .Select(digit => given.Digits.Remove(given.At, 1).Insert(given.At, $"{digit}"))
                    .SelectMany(text => Decoder.Decode(text).Readings)
                    .Select(reading => reading.Format)
                    .ToHashSet();

                var mask = Decoder.Decode(given.Digits.Remove(given.At, 1).Insert(given.At, "?"));

                Assert.True(mask.Serial is null || mask.Readings.All(reading => formats.Contains(reading.Format)), given.ToString());
            });

    private static string Complete(string symbols, int[] digits) =>
        string.Concat(symbols.Select((symbol, at) => symbol == '?' ? (char)('0' + digits[at]) : symbol));
}
