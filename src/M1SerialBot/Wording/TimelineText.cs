using System.Globalization;
using System.Text;
using M1SerialBot.Decoding;

namespace M1SerialBot.Wording;

/// <summary>Draws a window on a line of years, four marks a year: a mark is filled where the window holds a month of that quarter.</summary>
internal static class TimelineText
{
    private const int MonthsInMark = 3;

    /// <summary>Draws the line.</summary>
    /// <param name="span">The years to draw; both ends are known.</param>
    /// <param name="window">What is marked on them.</param>
    public static string Draw(MonthWindow span, MonthWindow window)
    {
        var line = new StringBuilder();
        for (var year = span.From!.Value.Year; year <= span.To!.Value.Year; year++)
        {
            line.Append(line.Length > 0 ? " " : "").Append(CultureInfo.InvariantCulture, $"’{year % 100:D2} ");
            for (var month = 1; month <= 12; month += MonthsInMark)
            {
                var quarter = new MonthWindow(new YearMonth(year, month), new YearMonth(year, month + MonthsInMark - 1));
                line.Append(quarter.Overlaps(window) ? '█' : '·');
            }
        }

        return line.ToString();
    }
}
