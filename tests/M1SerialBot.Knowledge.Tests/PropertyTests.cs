using FsCheck;
using FsCheck.Fluent;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Values;
using Outcome = M1SerialBot.Decoding.Results.Outcome;

namespace M1SerialBot.Knowledge.Tests;

/// <summary>What holds for every text, with the real knowledge.</summary>
public sealed class PropertyTests
{
    private const int Cases = 3000;

    // Always the same cases, so that no run depends on luck.
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(19881995UL, 1000003UL);

    private static readonly string[] Pieces =
    [
        "M1", "M1EX", "EX", "M1R", "M1REX", "M3R", "T3", "01/W", "korg", "S/N", "serial no.", "#", "A", "B", "C", "O", "l", "x", "?", "*", "•", "…",
        "198765", "012345", "19", "8843", "1990", "880219", "000000", "12345", "8123456", "350", "€", "$", "EUR", "tel", "CC", "+49", "0171", "PLZ",
        " ", " ", " ", "-", "–", "/", ".", ",", ":", "(", ")", "\n", "\0", "\u200B", "\u202E", "é", "製造番号", "円", "１", "٣", "🎹", "ABCD-1234-EFGH",
        "https://", "www.", "@", "'", "1", "2", "9",
    ];

    private static Gen<string> Soup { get; } =
        from pieces in Gen.ListOf(Gen.Elements(Pieces))
        select string.Concat(pieces.Take(40));

    private static Gen<ClueSet> Clues { get; } =
        from model in Gen.Elements(null, "M1", "M1EX", "M1R", "rex", "not sure")
        from chip in Gen.Elements(null, "8843", "843K", "9952", "zz", "8901 9001", "63.5.12")
        from sold in Gen.Elements(null, "1990-03", "1990", "March 1991", "03/04/1990", "soon", "S63", "stamp 2.4.1", "平成元年")
        from seller in Gen.Elements(null, "1989", "'91", "2024", "x", "no idea")
        select new ClueSet { [ClueKind.Model] = model, [ClueKind.Chip] = chip, [ClueKind.Sold] = sold, [ClueKind.Seller] = seller };

    [Fact]
    public void Any_text_is_answered_within_itself() => Check.One(Fixed, Prop.ForAll(Soup.ToArbitrary(), text =>
    {
        var result = RealKnowledge.Decoder.Decode(text);

        Assert.All(result.Problems, problem => Assert.InRange(problem.Position, 0, text.Length));
        Assert.All(result.Conflicts, conflict => Assert.InRange(conflict.Position, 0, text.Length));
        foreach (var reading in result.Readings)
        {
            var end = 0;
            foreach (var component in reading.Components)
            {
                Assert.True(component.Start >= end && component.Length > 0, $"{component} after {end}");
                end = component.Start + component.Length;
            }

            Assert.True(end <= text.Length, $"{end} of {text.Length}");
        }
    }));

    [Fact]
    public void Something_is_always_said() => Check.One(Fixed, Prop.ForAll(Soup.ToArbitrary(), text =>
    {
        var result = RealKnowledge.Decoder.Decode(text);

        Assert.True(result.Window is not null || !result.Problems.IsEmpty, "no window, and no reason why");
        Assert.Equal(result.Lead is not null, result.Outcome == Outcome.Decoded);
        Assert.Equal(result.Window is null, result.Confidence == Confidence.None);
    }));

    [Fact]
    public void What_is_found_decodes_to_itself() => Check.One(Fixed, Prop.ForAll(Soup.ToArbitrary(), text =>
    {
        foreach (var serial in RealKnowledge.Decoder.FindAll(text, Leniency.Lenient).Serials)
        {
            Assert.Equal(serial.Text, RealKnowledge.Decoder.Decode(serial.Text).Serial?.Text);
        }
    }));

    [Fact]
    public void A_clue_never_widens_what_it_does_not_outrank() => Check.One(Fixed, Prop.ForAll(
        (from text in Soup from clues in Clues select (text, clues)).ToArbitrary(),
        given =>
        {
            var without = RealKnowledge.Decoder.Decode(given.text, given.clues.With(ClueKind.Chip, null).With(ClueKind.Sold, null));
            var with = RealKnowledge.Decoder.Decode(given.text, given.clues);

            Assert.Equal(without.Window is null, with.Window is null);

            // A date also outranks the years of a model, which then narrow nothing.
            var isOutranked = with.Basis == Basis.Clues || with.Conflicts.Any(conflict => conflict is ClueOutsideWindow { Clue.Kind: ClueKind.Model });
            Assert.True(with.Window is not { } window || isOutranked || without.Window!.Value.Contains(window), $"{without.Window} became {with.Window}");
        }));
}
