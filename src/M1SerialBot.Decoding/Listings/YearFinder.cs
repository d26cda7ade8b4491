using System.Globalization;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Listings;

/// <summary>Finds the years of a unit in a listing: those that the nearest word calls so, or that stand beside its name.</summary>
internal sealed class YearFinder(ClueContext context)
{
    // In tokens.
    private const int FarthestCue = 6;
    private const int FarthestCueAfter = 3;
    private const int FarthestName = 4;

    private const int FullDigits = 4;
    private const int Century = 1900;
    private const int FirstYear = 1950;
    private const int LastYear = 2049;

    /// <summary>Adds what a listing says of years.</summary>
    /// <param name="text">The listing.</param>
    /// <param name="taken">Which of its tokens are part of a date.</param>
    /// <param name="findings">Where they're added.</param>
    public void Read(scoped in ListingText text, bool[] taken, List<Finding> findings)
    {
        var cues = 0;
        for (var at = 0; at < text.Tokens.Length; at++)
        {
            while (cues < text.Cues.Count && text.Cues[cues].Last < at - FarthestCue)
            {
                cues++;
            }

            if (taken[at] || YearAt(text, at) is not var (year, last) || !text.IsOurs(at))
            {
                continue;
            }

            if (RangeAfter(text, last) is var (end, isEitherYear))
            {
                if (isEitherYear && MeaningOf(text, at, end, cues) is { } either)
                {
                    Add(text, at, end, year, Math.Max(year, YearOf(text, end) ?? year), either, findings);
                }

                at = end;
                continue;
            }

            if (MeaningOf(text, at, last, cues) is { } meaning)
            {
                Add(text, at, last, year, year, meaning, findings);
            }

            at = last;
        }
    }

    private void Add(scoped in ListingText text, int first, int last, int from, int to, ListingCue meaning, List<Finding> findings)
    {
        // A purchase after the last one was made says nothing of the building.
        if (meaning != ListingCue.Bought || from <= context.Knowledge.Span.To!.Value.Year)
        {
            var start = text.Tokens[first].Start;
            findings.Add(new YearSaid(start, text.EndOf(last) - start, from, to, meaning == ListingCue.Bought));
        }
    }

    // A year in full, two digits after an apostrophe, or a year of an era. Two digits after the word for the year are one, too.
    private (int Year, int Last)? YearAt(scoped in ListingText text, int at)
    {
        ref readonly var token = ref text.Tokens[at];
        if (token.IsGlued && at + 2 < text.Tokens.Length && text.Tokens[at + 1] is { IsOnlyDigits: true, Digits: 1 or 2 } && text.Tokens[at + 2].IsGlued
            && context.Years.Read(context.PartsOf(text.Slice(at, at + 1, reach: 2)), context.YearsOf(ClueKind.Seller)) is var (first, _) && first.Era is not null)
        {
            return (first.Year, at + 1);
        }

        return YearOf(text, at) is { } year ? (year, at) : null;
    }

    private static int? YearOf(scoped in ListingText text, int at)
    {
        ref readonly var token = ref text.Tokens[at];

        // The question marks of "1990??" are doubts about the year.
        var digits = text.Normalized[token.Start..token.End].TrimEnd('?');
        var value = digits.Length == token.Digits && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
        return token.Digits switch
        {
            FullDigits when value is >= FirstYear and <= LastYear => value,
            2 when value is >= 80 and <= 99 && (IsAfterApostrophe(text, at) || (at > 0 && text.CueTo(at - 1) == ListingCue.Made)) => Century + value,
            _ => null,
        };
    }

    private static bool IsAfterApostrophe(scoped in ListingText text, int at) => text.Tokens[at].Start is > 0 and var start && text.Normalized[start - 1] == '\'';

    // 1988-1995 and "1988 to 1995" are a model's years; 1988/1989 and "1988 or 1989" are either of two.
    private static (int End, bool IsEitherYear)? RangeAfter(scoped in ListingText text, int at)
    {
        if (at + 1 < text.Tokens.Length && text.Tokens[at + 1] is { IsOnlyDigits: true, Digits: 2 or FullDigits, Joiner: '-' or '/' or Separators.Wide } next)
        {
            return (at + 1, next.Joiner == '/' && next.Digits == FullDigits);
        }

        return at + 2 < text.Tokens.Length && text.Tokens[at + 2].Digits == FullDigits && text.CueFrom(at + 1) is (ListingCue.Range or ListingCue.Either) and var word
            ? (at + 2, word == ListingCue.Either)
            : null;
    }

    // What the nearest word says of a year; the name beside it, if none does.
    private ListingCue? MeaningOf(scoped in ListingText text, int first, int last, int cues)
    {
        ListingCue? nearest = null;
        var distance = FarthestCue + 1;
        for (var at = cues; at < text.Cues.Count && text.Cues[at].First <= last + FarthestCueAfter; at++)
        {
            var hit = text.Cues[at];
            var cue = (ListingCue)hit.Id;
            var away = hit.First > last ? hit.First - last : first - hit.Last;
            if (away < distance && away > 0 && IsOfYears(cue) && text.IsBeside(hit, first) && (cue != ListingCue.From || (away == 1 && hit.Last < first && IsNamedBefore(text, hit.First))))
            {
                (nearest, distance) = (cue, away);
            }
        }

        return nearest switch
        {
            ListingCue.Made or ListingCue.From => ListingCue.Made,
            ListingCue.Bought => ListingCue.Bought,
            null when IsNamedBeside(text, first, last) => ListingCue.Made,
            _ => null,
        };
    }

    private static bool IsOfYears(ListingCue cue) =>
        cue is ListingCue.Made or ListingCue.From or ListingCue.Bought or ListingCue.OtherYear or ListingCue.Receipt or ListingCue.Stamp;

    private bool IsNamedBefore(scoped in ListingText text, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - FarthestName) && text.SentenceOf(before) == text.SentenceOf(at); before--)
        {
            if (IsName(text, before))
            {
                return true;
            }
        }

        return false;
    }

    // "Korg M1 1989", "Korg M1 (1989)", "1989 Korg M1".
    private bool IsNamedBeside(scoped in ListingText text, int first, int last)
    {
        var next = last + 1;
        while (next < text.Tokens.Length && text.Tokens[next].Role == TokenRole.Filler && text.Tokens[next].Boundary <= Boundary.Blank)
        {
            next++;
        }

        return (first > 0 && text.Tokens[first].Boundary <= Boundary.Comma && IsName(text, first - 1))
            || (next < text.Tokens.Length && text.Tokens[next].Boundary <= Boundary.Blank && IsName(text, next));
    }

    private bool IsName(scoped in ListingText text, int at) =>
        text.Tokens[at] is { Role: TokenRole.Model, Model.IsNamed: true } token && context.Knowledge.IsVariant(token.Model.Id);
}
