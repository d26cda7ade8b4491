using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Results;

namespace M1SerialBot.Decoding.Clues.Dates;

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
