using M1SerialBot.Decoding.Formats;

namespace M1SerialBot.Decoding.Scanning.Judging;

/// <summary>Says which pieces of a number, with a comma, a stroke or a bracket between them, can be numbers of their own.</summary>
internal readonly struct NumberPieces(ShapeSet shapes, bool isField)
{
    // A year is the shortest number that means something by itself.
    private const int FewestMeaning = 4;

    /// <summary>Whether the pieces of a number have to be looked at one by one.</summary>
    /// <param name="part">The number.</param>
    /// <param name="judgement">What it is as a whole.</param>
    /// <param name="traits">What can be seen of it.</param>
    public bool AreSeparate(in TokenGroup part, in Judgement judgement, NumberTraits traits) =>
        part.Count > 1
        && (judgement.Kind == CandidateKind.Unclassified ? !AreOnlyShort(part, traits) : IsRangeOfSerials(part) || IsInBrackets(part));

    /// <summary>The last token of the piece that begins at a token.</summary>
    public int EndFrom(in TokenGroup part, int from)
    {
        var to = from;
        while (to + 1 < part.Count && !Separators.Parts(part.JoinerBefore(to + 1)) && !IsRangeOfSerials(part))
        {
            to++;
        }

        return to;
    }

    // Nobody knows anything about a few digits with nothing but other such numbers around them: 1/2.
    private static bool AreOnlyShort(in TokenGroup part, NumberTraits traits)
    {
        if (traits != NumberTraits.Several)
        {
            return false;
        }

        for (var at = 0; at < part.Count; at++)
        {
            if (!part[at].IsOnlyDigits || part[at].Digits >= FewestMeaning)
            {
                return false;
            }
        }

        return true;
    }

    // 145678-80 are several serials, of which only the first is written in full.
    private bool IsRangeOfSerials(in TokenGroup part) =>
        part.Count == 2 && part.JoinerBefore(1) == '-' && part[1] is { Digits: 1 or 2, Letters: 0, Masks: 0 } && part[0].IsOnlyDigits
        && !isField && shapes.MatchesRun(part.Text, part[0].Start, part[0].End);

    // (198765) 350 EUR
    private bool IsInBrackets(in TokenGroup part) =>
        part.Count > 1 && part.JoinerBefore(1) == ')' && part.Before(1) is ['('] && shapes.MatchesRun(part.Text, part[0].Start, part[0].End);
}
