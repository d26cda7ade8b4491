using System.Globalization;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Clues.Dates;
using M1SerialBot.Decoding.Scanning;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Listings;

/// <summary>Finds the years and dates of a unit in a listing: those that the words beside them call so.</summary>
internal sealed class DateFinder(ClueContext context)
{
    // In tokens.
    private const int FarthestCue = 6;
    private const int FarthestCueAfter = 3;
    private const int FarthestName = 4;
    private const int FarthestDate = 7;
    private const int FarthestDateBefore = 4;
    private const int FarthestCode = 5;
    private const int LongestDate = 4;

    private const int CodeDigits = 4;
    private const int Century = 1900;
    private const int FirstYear = 1950;
    private const int LastYear = 2049;

    /// <summary>Adds what a listing says of years, papers and codes.</summary>
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

        ReadYears(text, taken, findings);
    }

    private void ReadCodes(scoped in ListingText text, in CueHit cue, bool[] taken, List<Finding> findings)
    {
        var to = Math.Min(text.Tokens.Length, cue.Last + 1 + FarthestCode);
        for (var at = Math.Max(0, cue.First - FarthestCueAfter); at < to; at++)
        {
            ref readonly var token = ref text.Tokens[at];
            if (taken[at] || !IsBeside(text, cue, at) || CodeAt(text, at) is not var (month, last) || taken[last])
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
        if (token is { Digits: CodeDigits, IsOnlyDigits: true })
        {
            return context.Chips.Read(Slice(text, at, at)) is { } month ? (month, at) : null;
        }

        if (token is { Digits: 2, IsOnlyDigits: true } && at + 1 < text.Tokens.Length && text.Tokens[at + 1] is { Digits: 2, IsOnlyDigits: true, Joiner: '/' or '-' or '.' }
            && context.Chips.Read(Slice(text, at, at + 1)) is { } ofTwo)
        {
            return (ofTwo, at + 1);
        }

        for (var last = Math.Min(text.Tokens.Length, at + LongestDate) - 1; last > at; last--)
        {
            if (text.Tokens[last].Digits > 0 && text.SentenceOf(last) == text.SentenceOf(at) && context.Chips.Read(context.PartsOf(Slice(text, at, last))) is { } ofWeek)
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
        if (taken[at] || !IsBeside(text, cue, at) || !(first.Digits > 0 || IsNamed(text, at)))
        {
            return false;
        }

        // The year of "winter 1990" alone says less than the name before it.
        if (first.Digits == CodeDigits && at > 0 && !taken[at - 1] && IsNamed(text, at - 1))
        {
            return false;
        }

        for (var last = Math.Min(at < cue.First ? cue.First : text.Tokens.Length, at + LongestDate) - 1; last >= at; last--)
        {
            if (text.SentenceOf(last) != text.SentenceOf(at) && !IsInDate(text, at, last))
            {
                continue;
            }

            if (last == at && (!(first.Digits == CodeDigits || IsCompact(text, at)) || first.Letters > 0))
            {
                return false;
            }

            if (!taken[last] && context.Dates.Read(context.PartsOf(Slice(text, at, last), isDate: last == at), context.YearsOf(kind)) is { } date)
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
        && context.PartsOf(Slice(text, at, at)) is [{ Kind: DatePartKind.Month or DatePartKind.Period }];

    // Six digits are a serial, unless a word right before them calls them a date.
    private bool IsCompact(scoped in ListingText text, int at) =>
        text.Tokens[at].Digits == SixDigitDate.Digits && at > 0 && context.PartsOf(Slice(text, at - 1, at - 1)) is [{ Kind: DatePartKind.DateWord }];

    private void ReadYears(scoped in ListingText text, bool[] taken, List<Finding> findings)
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
            findings.Add(new YearSaid(start, EndOf(text, last) - start, from, to, meaning == ListingCue.Bought));
        }
    }

    // A year in full, two digits after an apostrophe, or a year of an era. Two digits after the word for the year are one, too.
    private (int Year, int Last)? YearAt(scoped in ListingText text, int at)
    {
        ref readonly var token = ref text.Tokens[at];
        if (token.IsGlued && at + 2 < text.Tokens.Length && text.Tokens[at + 1] is { IsOnlyDigits: true, Digits: 1 or 2 } && text.Tokens[at + 2].IsGlued
            && context.Years.Read(context.PartsOf(Slice(text, at, at + 1, reach: 2)), context.YearsOf(ClueKind.Seller)) is var (first, _) && first.Era is not null)
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
            CodeDigits when value is >= FirstYear and <= LastYear => value,
            2 when value is >= 80 and <= 99 && (IsAfterApostrophe(text, at) || (at > 0 && text.CueTo(at - 1) == ListingCue.Made)) => Century + value,
            _ => null,
        };
    }

    private static bool IsAfterApostrophe(scoped in ListingText text, int at) => text.Tokens[at].Start is > 0 and var start && text.Normalized[start - 1] == '\'';

    // 1988-1995 and "1988 to 1995" are a model's years; 1988/1989 and "1988 or 1989" are either of two.
    private static (int End, bool IsEitherYear)? RangeAfter(scoped in ListingText text, int at)
    {
        if (at + 1 < text.Tokens.Length && text.Tokens[at + 1] is { IsOnlyDigits: true, Digits: 2 or CodeDigits, Joiner: '-' or '/' or Separators.Wide } next)
        {
            return (at + 1, next.Joiner == '/' && next.Digits == CodeDigits);
        }

        return at + 2 < text.Tokens.Length && text.Tokens[at + 2].Digits == CodeDigits && text.CueFrom(at + 1) is (ListingCue.Range or ListingCue.Either) and var word
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
            if (away < distance && away > 0 && IsOfYears(cue) && IsBeside(text, hit, first) && (cue != ListingCue.From || (away == 1 && hit.Last < first && IsNamedBefore(text, hit.First))))
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

    // The dot of "Bj. 89" ends no sentence.
    private static bool IsBeside(scoped in ListingText text, in CueHit cue, int at) =>
        text.IsOurs(at) && (text.SentenceOf(at) == text.SentenceOf(cue.Last)
            || (at == cue.Last + 1 && Separators.IsAbbreviation(text.Normalized[cue.End..text.Tokens[at].Start])));

    // A sign for the year belongs to it.
    private static int EndOf(scoped in ListingText text, int last)
    {
        var end = text.Tokens[last].Start + text.Normalized[text.Tokens[last].Start..text.Tokens[last].End].TrimEnd('?').Length;
        return end < text.Normalized.Length && DateWords.YearMarks.Contains(text.Normalized[end]) ? end + 1 : end;
    }

    private static string Slice(scoped in ListingText text, int first, int last, int reach = 0)
    {
        var start = text.Tokens[first].Start;
        start = reach > 0 ? Math.Max(start, text.Tokens[first].End - reach) : start;
        var end = EndOf(text, last);
        return text.Raw[start..end].ToString();
    }
}
