using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Knowledge.Rules;

/// <summary>A trap is a number, some of whose digits may be open.</summary>
internal sealed class TrapsAreNumbers : IKnowledgeRule
{
    public void Check(KnowledgeDocuments files, IssueCollector issues)
    {
        Check("$.romLabels", files.KnownNonSerials?.RomLabels, issues);
        Check("$.listPrices", files.KnownNonSerials?.ListPrices, issues);
    }

    private static void Check(string path, IReadOnlyList<KnownNonSerial>? traps, IssueCollector issues)
    {
        foreach (var (trap, at) in Indexed.Of(traps))
        {
            if (trap.Number.Length is 0 or > SerialSymbols.Most || !SerialSymbols.AreDigits(trap.Number) || trap.Number[0] == '?')
            {
                issues.Add(KnowledgePaths.KnownNonSerials, $"{path}[{at}].number", "It consists of digits, and of ? behind them.");
            }
        }
    }
}
