using System.Globalization;
using System.Text;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Bot.Cards;

/// <summary>Draws a window on a line of years. A mark is filled if the window overlaps its months.</summary>
internal static class TimelineText
{
    private const int MonthsInYear = 12;
    private const int MonthsInMark = 3;

    /// <summary>Names every year, four marks each. The span must have both ends.</summary>
    public static string Draw(MonthWindow span, MonthWindow window)
    {
        var line = new StringBuilder();
        for (var year = span.From!.Value.Year; year <= span.To!.Value.Year; year++)
        {
            line.Append(line.Length > 0 ? " " : "").Append(CultureInfo.InvariantCulture, $"’{year % 100:D2} ");
            AddYear(line, year, window);
        }

        return line.ToString();
    }

    private static void AddYear(StringBuilder line, int year, MonthWindow window)
    {
        for (var month = 1; month <= MonthsInYear; month += MonthsInMark)
        {
            var part = new MonthWindow(new YearMonth(year, month), new YearMonth(year, month + MonthsInMark - 1));
            line.Append(part.Overlaps(window) ? '█' : '·');
        }
    }
}
