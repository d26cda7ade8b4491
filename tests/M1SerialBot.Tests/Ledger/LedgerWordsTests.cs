using M1SerialBot.Decoding.Ledgers;
using M1SerialBot.Ledger;

namespace M1SerialBot.Tests.Ledger;

/// <summary>What a report moves, in words.</summary>
public sealed class LedgerWordsTests
{
    private static readonly WindowMove[] Moves = [new(100, 199, -1), new(1_000, 4_000, -4), new(5_000, 5_000, 0), new(6_000, 6_009, -1), new(7_000, 9_500, 2)];

    [Theory]
    [InlineData(1, "100–199 narrows by up to one month", "one")]
    [InlineData(3, "1,000–4,000 narrows by up to four months; 100–199 narrows by up to one month; 5,000 shifts", "three, the one of the most numbers first")]
    [InlineData(4, "1,000–4,000 narrows by up to four months; 100–199 narrows by up to one month; 6,000–6,009 narrows by up to one month; and one smaller change", "the fourth is the smallest")]
    [InlineData(5, "1,000–4,000 narrows by up to four months; 7,000–9,500 widens by up to two months; 100–199 narrows by up to one month; and 2 smaller changes", "of both directions")]
    public void The_largest_three_are_said_with_their_numbers(int moves, string words, string because) =>
        Assert.True(words == LedgerWords.LargestMoves(ProgramRun.Content.Texts, Moves[..moves]), because);
}
