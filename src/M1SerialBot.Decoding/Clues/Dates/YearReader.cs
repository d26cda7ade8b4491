using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Results;

namespace M1SerialBot.Decoding.Clues.Dates;

/// <summary>Finds the year in a text, or the years: <c>1989</c>, <c>ca. 1989</c>, <c>'89</c>, <c>Bj. 89</c>, <c>昭和63年</c>, <c>1988/89</c>.</summary>
internal sealed class YearReader(DateReader dates, DecadeReader decades)
{
    /// <summary>The first and the last year that the text gives; null if it gives none that is believed.</summary>
    public (ParsedDate First, ParsedDate Last)? Read(IReadOnlyList<DatePart> parts, YearRange years)
    {
        if (decades.Read(parts, years) is { } decade)
        {
            return decade;
        }

        if (dates.Read(parts, years) is { IsOneYear: true } date)
        {
            var year = date.WithoutMonth();
            return (year, year);
        }

        var found = new List<ParsedDate>();
        for (var at = 0; at < parts.Count; at++)
        {
            if ((dates.YearAt(parts, at, years) ?? TwoDigits(parts, at, years)) is { } read && years.Contains(read.Year))
            {
                found.Add(read);
            }
        }

        return found.Count == 0 ? null : (found.MinBy(read => read.Year)!, found.MaxBy(read => read.Year)!);
    }

    // Two digits can be anything, such as a price. They are a year if they are alone, last after a word or a year, or two such numbers and nothing else.
    private static ParsedDate? TwoDigits(IReadOnlyList<DatePart> parts, int at, YearRange years)
    {
        var isLast = at == parts.Count - 1 && (at == 0 || parts[at - 1] is { Kind: DatePartKind.YearWord } or { Kind: DatePartKind.Number, Digits: 4 });
        var areTwo = parts.Where(part => part.Kind != DatePartKind.Alternative).ToList() is [{ Kind: DatePartKind.Number, Digits: 2 }, { Kind: DatePartKind.Number, Digits: 2 }];
        return parts[at] is { Kind: DatePartKind.Number, Digits: 2 } year && (isLast || areTwo) ? ShortYears.OfLastCentury(years, year.Value) : null;
    }
}

/// <summary>Says which year is meant where it is not written in full.</summary>
internal sealed class ShortYears(KnowledgeBase knowledge)
{
    private const int Century = 1900;

    private readonly YearRange _made = new(knowledge.Span.From!.Value.Year, knowledge.Span.To!.Value.Year);

    /// <summary>A year of an era; null where the era has no such year.</summary>
    public ParsedDate? OfEra(int era, int number) => OfEra(knowledge.Dates.Eras[era], number);

    /// <summary>The one year in which the instruments were made that can be written so, by the calendar or by an era; null where there is none.</summary>
    /// <param name="number">The number.</param>
    /// <param name="isOfEra">Whether it may be a year of an era.</param>
    public ParsedDate? InProduction(int number, bool isOfEra = true)
    {
        var years = new List<ParsedDate>();
        if (number is > 0 and < 100 && _made.Contains(Century + number))
        {
            years.Add(Calendar(Century + number));
        }

        if (isOfEra)
        {
            years.AddRange(knowledge.Dates.Eras.Select(era => OfEra(era, number)).OfType<ParsedDate>().Where(read => _made.Contains(read.Year)));
        }

        return years is [var only] ? only : null;
    }

    /// <summary>The year of the last century that ends in two digits; null where it is not believed.</summary>
    public static ParsedDate? OfLastCentury(YearRange years, int number) => years.Contains(Century + number) ? Calendar(Century + number) : null;

    /// <summary>The first year of this or the last century that ends in two digits and is believed; null where there is none.</summary>
    public static ParsedDate? OfEitherCentury(YearRange years, int number) =>
        OfLastCentury(years, number) ?? (years.Contains(Century + 100 + number) ? Calendar(Century + 100 + number) : null);

    private static ParsedDate? OfEra(Era era, int number) =>
        number >= 1 && era.FirstYear + number - 1 is var year && year <= era.LastYear
            ? new ParsedDate(year, null, null, new EraYear(era.Name, number), IsInFull: false)
            : null;

    private static ParsedDate Calendar(int year) => new(year, null, null, null, IsInFull: false);
}
