using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Clues.Dates;
using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Listings;

/// <summary>Finds the dates of a unit's chips, papers and stamps in a listing, by the words beside them, and its years in what's left.</summary>
internal sealed class DateFinder(ClueContext context)
{
    // In tokens.
    private const int FarthestDate = 7;
    private const int FarthestDateBefore = 4;
    private const int FarthestCode = 5;
    private const int FarthestCodeBefore = 3;
    private const int LongestDate = 4;

    // Of a chip's code, and of a year in full.
    private const int FullDigits = 4;

    private readonly YearFinder _years = new(context);

    /// <summary>Adds what a listing says of codes, papers and years.</summary>
    public void Read(scoped in ListingText text, List<Finding> findings)
    {
        var taken = new bool[text.Tokens.Length];
        foreach (var cue in text.Cues)
        {
            switch ((ListingCue)cue.Id)
            {
                case ListingCue.Chip:
                    ReadCodes(text, cue, taken, findings);
                    break;
                case ListingCue.Receipt:
                    ReadPaper(text, cue, ClueKind.Sold, taken, findings);
                    break;
                case ListingCue.Stamp:
                    ReadPaper(text, cue, ClueKind.Stamp, taken, findings);
                    break;
            }
        }

        _years.Read(text, taken, findings);
    }

    private void ReadCodes(scoped in ListingText text, in CueHit cue, bool[] taken, List<Finding> findings)
    {
        var to = Math.Min(text.Tokens.Length, cue.Last + 1 + FarthestCode);
        for (var at = Math.Max(0, cue.First - FarthestCodeBefore); at < to; at++)
        {
            ref readonly var token = ref text.Tokens[at];
            if (taken[at] || !text.IsBeside(cue, at) || CodeAt(text, at) is not var (month, last) || taken[last])
            {
                continue;
            }

            Array.Fill(taken, true, at, last - at + 1);
            findings.Add(new DateShown(ListingTopic.Chip, token.Start, text.Tokens[last].End - token.Start, new MonthWindow(month, null)));
        }
    }

    // 8843, 43/88, "week 43 of 88".
    private (YearMonth Month, int Last)? CodeAt(scoped in ListingText text, int at)
    {
        ref readonly var token = ref text.Tokens[at];
        if (token is { Digits: FullDigits, IsOnlyDigits: true })
        {
            return context.Chips.Read(text.Slice(at, at)) is { } month ? (month, at) : null;
        }

        if (token is { Digits: 2, IsOnlyDigits: true } && at + 1 < text.Tokens.Length && text.Tokens[at + 1] is { Digits: 2, IsOnlyDigits: true, Joiner: '/' or '-' or '.' }
            && context.Chips.Read(text.Slice(at, at + 1)) is { } ofTwo)
        {
            return (ofTwo, at + 1);
        }

        for (var last = Math.Min(text.Tokens.Length, at + LongestDate) - 1; last > at; last--)
        {
            if (text.Tokens[last].Digits > 0 && text.SentenceOf(last) == text.SentenceOf(at) && context.Chips.Read(context.PartsOf(text.Slice(at, last))) is { } ofWeek)
            {
                return (ofWeek, last);
            }
        }

        return null;
    }

    private void ReadPaper(scoped in ListingText text, in CueHit cue, ClueKind kind, bool[] taken, List<Finding> findings)
    {
        var to = Math.Min(text.Tokens.Length, cue.Last + 1 + FarthestDate);
        for (var at = cue.Last; at < to; at++)
        {
            if (AddDate(text, cue, at, kind, taken, findings))
            {
                return;
            }
        }

        for (var at = cue.First - 1; at >= Math.Max(0, cue.First - FarthestDateBefore); at--)
        {
            if (AddDate(text, cue, at, kind, taken, findings))
            {
                return;
            }
        }
    }

    // The longest date that begins at a token. A number alone is one only if it's a whole year.
    private bool AddDate(scoped in ListingText text, in CueHit cue, int at, ClueKind kind, bool[] taken, List<Finding> findings)
    {
        ref readonly var first = ref text.Tokens[at];
        if (taken[at] || !text.IsBeside(cue, at) || !(first.Digits > 0 || IsNamed(text, at)))
        {
            return false;
        }

        // The year of "winter 1990" alone says less than the name before it.
        if (first.Digits == FullDigits && at > 0 && !taken[at - 1] && IsNamed(text, at - 1))
        {
            return false;
        }

        for (var last = Math.Min(at < cue.First ? cue.First : text.Tokens.Length, at + LongestDate) - 1; last >= at; last--)
        {
            if (text.SentenceOf(last) != text.SentenceOf(at) && !IsInDate(text, at, last))
            {
                continue;
            }

            if (last == at && (!(first.Digits == FullDigits || IsCompact(text, at)) || first.Letters > 0))
            {
                return false;
            }

            if (!taken[last] && context.Dates.Read(context.PartsOf(text.Slice(at, last), isDate: last == at), context.YearsOf(kind)) is { } date)
            {
                Array.Fill(taken, true, at, last - at + 1);
                var topic = kind == ClueKind.Stamp ? ListingTopic.Stamp : ListingTopic.Receipt;
                findings.Add(new DateShown(topic, first.Start, text.Tokens[last].End - first.Start, SoldClue.MonthsOf(context, kind, date)));
                return true;
            }
        }

        return false;
    }

    // The dots of "12. 3. 1990" end no sentence.
    private static bool IsInDate(scoped in ListingText text, int from, int to)
    {
        for (var at = from + 1; at <= to; at++)
        {
            if (text.Tokens[at].Boundary >= Boundary.Stop && !(Separators.IsAbbreviation(text.Normalized[text.Tokens[at - 1].End..text.Tokens[at].Start]) && text.Tokens[at - 1].IsOnlyDigits))
            {
                return false;
            }
        }

        return true;
    }

    // A month, a season or a holiday.
    private bool IsNamed(scoped in ListingText text, int at) =>
        text.Tokens[at] is { Letters: > 2, Digits: 0, IsGlued: false }
        && context.PartsOf(text.Slice(at, at)) is [{ Kind: DatePartKind.Month or DatePartKind.Period }];

    // Six digits are a serial, unless a word right before them calls them a date.
    private bool IsCompact(scoped in ListingText text, int at) =>
        text.Tokens[at].Digits == SixDigitDate.Digits && at > 0 && context.PartsOf(text.Slice(at - 1, at - 1)) is [{ Kind: DatePartKind.DateWord }];
}
