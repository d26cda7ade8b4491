using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Pipeline;

/// <summary>How many different serials a scan found; one that stands there twice counts once.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="First">The first of them.</param>
internal readonly record struct CandidateSelector(int Count, Candidate First)
{
    // From the last resort up: the better rank is chosen, whatever stands first.
    private enum Rank
    {
        None,
        SomethingElse,
        Short,
        Whole,
    }

    public static CandidateSelector Of(KnowledgeBase knowledge, scoped in Scanner scan, ReadOnlySpan<char> folded)
    {
        var best = Rank.None;
        var choice = new CandidateSelector(0, default);
        Span<char> chosen = stackalloc char[SerialSymbols.Most];
        Span<char> symbols = stackalloc char[SerialSymbols.Most];
        Span<int> positions = stackalloc int[SerialSymbols.Most];
        var length = 0;
        foreach (ref readonly var item in scan.Candidates)
        {
            if (item.Kind != CandidateKind.Serial)
            {
                continue;
            }

            var taken = SymbolReader.Collect(folded, item, symbols, positions);
            var rank = RankOf(knowledge, new SerialText(symbols[..taken], positions[..taken], item.Model), item);
            if (rank > best)
            {
                best = rank;
                choice = new CandidateSelector(1, item);
                length = taken;
                symbols.CopyTo(chosen);
            }
            else if (rank == best && rank > Rank.SomethingElse && !symbols[..taken].SequenceEqual(chosen[..length]))
            {
                choice = choice with { Count = choice.Count + 1 };
            }
        }

        return choice;
    }

    // A number that is known to be something else, such as the label of a ROM chip, or that is written like a plain one, such as 100,000,
    // is read only where there is no other. Five digits may be a postcode or a price, so they yield to six.
    private static Rank RankOf(KnowledgeBase knowledge, in SerialText serial, in Candidate item) =>
        SerialFinder.KindOf(knowledge, serial) switch
        {
            NonSerialKind.OnlyZeros => Rank.None,
            not null => Rank.SomethingElse,
            null => item switch
            {
                { IsLabelled: true } => Rank.Whole,
                { IsThousands: true } => Rank.SomethingElse,
                { DroppedZeros: > 0, IsBesideModel: false } => Rank.Short,
                _ => Rank.Whole,
            },
        };
}
