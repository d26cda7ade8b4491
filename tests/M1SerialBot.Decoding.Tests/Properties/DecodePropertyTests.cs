using FsCheck.Fluent;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Tests.Miniature;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Tests.Properties;

public sealed class DecodePropertyTests
{
    private static readonly Shared<SerialDecoder> Another = new(SmallKnowledge.Original.MakeDecoder);

    private static SerialDecoder Decoder => SmallKnowledge.Decoder;

    [Fact]
    public void Whatever_is_given_there_is_an_answer_and_its_places_lie_in_the_text() =>
        PropertyCheck.HoldsForText(Texts.Arbitrary, text =>
        {
            var result = Decoder.Decode(text);

            Assert.Same(text, result.Input);
            Assert.Equal(result.Lead is not null, result.Outcome == Outcome.Decoded);
            AssertInside(result.Serial, text);
            Assert.All(result.Problems, problem => Assert.InRange(problem.Position, 0, text.Length));
            Assert.All(result.Conflicts, conflict => Assert.InRange(conflict.Position, 0, text.Length));
            Assert.All(result.Problems.OfType<SeveralNumbers>().SelectMany(problem => problem.Serials), serial => AssertInside(serial, text));
            Assert.All(result.Readings, reading => AssertInOrder(reading.Components, result.Serial!));
        });

    [Fact]
    public void Whatever_the_clues_there_is_an_answer() =>
        PropertyCheck.Holds(
            from text in Texts.Arbitrary
            from model in Texts.Arbitrary
            from chip in Texts.Arbitrary
            from sold in Texts.Arbitrary
            select (Text: text, Clues: new ClueSet { [ClueKind.Model] = model, [ClueKind.Chip] = chip, [ClueKind.Sold] = sold, [ClueKind.Seller] = sold + chip }),
            given =>
            {
                var result = Decoder.Decode(given.Text, given.Clues);

                Assert.NotNull(result.Clues);
                Assert.All(result.Problems.OfType<UnreadableClue>(), problem => Assert.InRange(problem.Position, 0, problem.Text.Length));
                _ = Decoder.NextBestClue(result);
            });

    [Fact]
    public void Whatever_is_searched_what_is_found_lies_in_the_text_in_order() =>
        PropertyCheck.HoldsForText(Texts.Arbitrary, text =>
        {
            foreach (var leniency in Enum.GetValues<Leniency>())
            {
                var found = Decoder.FindAll(text, leniency);

                var places = found.Serials.Select(serial => (serial.Start, serial.Length))
                    .Concat(found.NonSerials.Select(number => (number.Start, number.Length)))
                    .OrderBy(place => place.Start);
                AssertApart(places, text.Length);
                Assert.Equal(found.Serials.OrderBy(serial => serial.Start), found.Serials);
                Assert.Equal(found.NonSerials.OrderBy(number => number.Start), found.NonSerials);
            }
        });

    [Fact]
    public void The_more_lenient_the_more_is_found() =>
        PropertyCheck.HoldsForText(Texts.Arbitrary, text =>
        {
            var lenient = Decoder.FindAll(text, Leniency.Lenient).Serials;
            var normal = Decoder.FindAll(text, Leniency.Normal).Serials;

            Assert.Empty(normal.Except(lenient));
            Assert.Empty(Decoder.FindAll(text, Leniency.Strict).Serials.Except(normal));
        });

    [Fact]
    public void Whatever_is_compared_there_is_an_answer_and_it_turns_round() =>
        PropertyCheck.Holds(Gen.Two(Texts.Arbitrary), pair =>
        {
            var (first, second) = pair;

            var forth = Decoder.Compare(first, second);
            var back = Decoder.Compare(second, first);

            Assert.Equal(forth.Reason, back.Reason);
            Assert.Equal(forth.Confidence, back.Confidence);
        });

    [Fact]
    public void The_same_text_gives_the_same_answer() =>
        PropertyCheck.HoldsForText(Texts.Arbitrary, text =>
        {
            Assert.Equal(Describe(Decoder.Decode(text)), Describe(Decoder.Decode(text)));
            Assert.Equal(Describe(Decoder.Decode(text)), Describe(Another.Value.Decode(text)));
        });

    [Fact]
    public void Readings_stand_in_order_of_precedence() =>
        PropertyCheck.HoldsForText(Texts.Serials, text =>
        {
            var precedence = Decoder.Decode(text).Readings
                .Select(reading => Decoder.Knowledge.Formats.Single(format => format.Id == reading.Format).Precedence)
                .ToList();

            Assert.Equal(precedence.Distinct().Order(), precedence);
        });

    [Fact]
    public void What_was_found_alone_reads_the_same_as_in_its_text() =>
        PropertyCheck.HoldsForText(Texts.Serials, text =>
        {
            // Eight digits without their gap may be a date.
            if (Decoder.Decode(text) is { Serial: { Model: null } serial, Readings: { IsEmpty: false } readings }
                && Decoder.FindAll(serial.Text).NonSerials is not [{ Kind: NonSerialKind.Date }])
            {
                Assert.Equal(
                    readings.Select(reading => (reading.Format, reading.Window)),
                    Decoder.Decode(serial.Text).Readings.Select(reading => (reading.Format, reading.Window)));
            }
        });

    private static string Describe(DecodeResult result) =>
        $"{ResultText.Of(result.Serial)} {result.Outcome} {ResultText.Readings(result)} {result.Window} {result.Confidence} {ResultText.Of(result.Problems)} {ResultText.Of(result.Conflicts)}";

    private static void AssertInside(Serial? serial, string text)
    {
        if (serial is not null)
        {
            Assert.InRange(serial.Start, 0, text.Length - 1);
            Assert.InRange(serial.Length, 1, text.Length - serial.Start);
        }
    }

    private static void AssertInOrder(IEnumerable<Component> components, Serial serial)
    {
        Assert.All(components, component => Assert.InRange(component.Start, serial.Start, serial.Start + serial.Length - 1));
        AssertApart(components.Select(component => (component.Start, component.Length)), serial.Start + serial.Length);
    }

    private static void AssertApart(IEnumerable<(int Start, int Length)> places, int limit)
    {
        var end = 0;
        foreach (var (start, length) in places)
        {
            Assert.InRange(start, end, limit - 1);
            Assert.InRange(length, 1, limit - start);
            end = start + length;
        }
    }
}
