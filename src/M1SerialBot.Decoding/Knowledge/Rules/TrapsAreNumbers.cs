using M1SerialBot.Decoding.Knowledge.Data;
using M1SerialBot.Decoding.Text;

namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>A trap is a number, some of whose digits may be open.</summary>
internal sealed class TrapsAreNumbers : IKnowledgeRule
{
    public void Check(KnowledgeFiles files, IssueLog issues)
    {
        Check("$.romLabels", files.Traps?.RomLabels, issues);
        Check("$.listPrices", files.Traps?.ListPrices, issues);
    }

    private static void Check(string path, IReadOnlyList<Trap>? traps, IssueLog issues)
    {
        foreach (var (trap, at) in Placed.Of(traps))
        {
            if (trap.Number.Length is 0 or > Symbols.Most || !Symbols.AreDigits(trap.Number) || trap.Number[0] == '?')
            {
                issues.Add(KnowledgeLayout.Traps, $"{path}[{at}].number", "It consists of digits, and of ? behind them.");
            }
        }
    }
}
