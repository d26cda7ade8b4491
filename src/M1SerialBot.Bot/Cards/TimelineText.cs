using System.Globalization;
using System.Text;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Bot.Cards;

/// <summary>Draws a window on a line of years. A mark is filled if the window overlaps its months.</summary>
internal static class TimelineText
{
    private const int MonthsInYear = 12;
    private const int MonthsInMark = 3;

    // A phone fits some thirty monospaced characters on a line.
    private const int MonthsInNarrowMark = 4;

    /// <summary>Names every year, four marks each. The span must have both ends.</summary>
    public static string Draw(MonthWindow span, MonthWindow window)
    {
        var line = new StringBuilder();
        for (var year = span.From!.Value.Year; year <= span.To!.Value.Year; year++)
        {
            line.Append(line.Length > 0 ? " " : "").Append(CultureInfo.InvariantCulture, $"’{year % 100:D2} ");
            AddYear(line, year, MonthsInMark, window);
        }

        return line.ToString();
    }

    /// <summary>Names the first and the last year, three marks each: narrow enough for a phone. The span must have both ends.</summary>
    public static string DrawNarrow(MonthWindow span, MonthWindow window)
    {
        var (first, last) = (span.From!.Value.Year, span.To!.Value.Year);
        var line = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{first} ");
        for (var year = first; year <= last; year++)
        {
            AddYear(line, year, MonthsInNarrowMark, window);
        }

        return line.Append(CultureInfo.InvariantCulture, $" {last}").ToString();
    }

    private static void AddYear(StringBuilder line, int year, int monthsInMark, MonthWindow window)
    {
        for (var month = 1; month <= MonthsInYear; month += monthsInMark)
        {
            var part = new MonthWindow(new YearMonth(year, month), new YearMonth(year, month + monthsInMark - 1));
            line.Append(part.Overlaps(window) ? '█' : '·');
        }
    }
}
