using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Scanning.Judging;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Pipeline;

/// <summary>Selects the one serial among a text's candidates.</summary>
internal sealed class CandidateSelector(KnowledgeBase knowledge)
{
    private readonly SerialFormat[] _formats = knowledge.SerialFormats;

    // From the last resort up: the better rank is chosen, whatever comes first.
    private enum Rank
    {
        None,
        SomethingElse,
        Short,
        Whole,
    }

    public CandidateSelection Select(scoped in Scanner scan)
    {
        var best = Rank.None;
        var selection = new CandidateSelection(0, default);
        foreach (ref readonly var candidate in scan.Candidates)
        {
            if (candidate.Kind != CandidateKind.Serial)
            {
                continue;
            }

            var rank = RankOf(candidate);
            if (rank > best)
            {
                best = rank;
                selection = new CandidateSelection(1, candidate);
            }
            else if (rank == best && rank > Rank.SomethingElse && !candidate.Text.Symbols.SequenceEqual(selection.First.Text.Symbols))
            {
                selection = selection with { Count = selection.Count + 1 };
            }
        }

        return selection.Count == 0 ? FirstDigits(scan) : selection;
    }

    // A number that is known to be something else, such as the label of a ROM chip, or that is written like a plain one, such as 100,000,
    // is read only if there is no other. Five digits can be a postcode or a price, so they yield to six.
    private Rank RankOf(in Candidate candidate) => SerialFinder.KindOf(knowledge, candidate.Text) switch
    {
        NonSerialKind.OnlyZeros => Rank.None,
        not null => Rank.SomethingElse,
        null => candidate switch
        {
            { IsLabelled: true } => Rank.Whole,
            { IsThousands: true } => Rank.SomethingElse,
            { DroppedZeros: > 0, IsBesideModel: false } => Rank.Short,
            _ => Rank.Whole,
        },
    };

    // "19" alone is "19????".
    private CandidateSelection FirstDigits(scoped in Scanner scan)
    {
        if (!scan.HasOtherWords && scan.Candidates is [{ Kind: CandidateKind.Unclassified, Groups: 1 } only]
            && !only.Text.Symbols.ContainsAnyExceptInRange('0', '9'))
        {
            foreach (var format in _formats)
            {
                if (format.Data.FirstDigitsAlone == only.Count)
                {
                    return new CandidateSelection(1, only.PadRight(format.Shape.Fewest));
                }
            }
        }

        return default;
    }
}

/// <summary>How many different serials were found, and the first of them. One that is there twice counts once.</summary>
internal readonly record struct CandidateSelection(int Count, Candidate First);
