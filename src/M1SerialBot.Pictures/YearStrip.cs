using M1SerialBot.Decoding.Values;
using M1SerialBot.Pictures.Drawing;

namespace M1SerialBot.Pictures;

/// <summary>A strip of years: when M1s were made, when this one was, and what each clue allows.</summary>
/// <param name="Production">The years of production; both ends are known.</param>
/// <param name="DisputedFrom">From when on sources disagree whether production still ran; null if they agree.</param>
/// <param name="Estimate">When this unit was made.</param>
/// <param name="Label">The estimate in words.</param>
/// <param name="Clues">What was given as clues, each drawn in a row of its own.</param>
internal sealed record YearStrip(MonthWindow Production, YearMonth? DisputedFrom, MonthWindow Estimate, string Label, IReadOnlyList<StripClue> Clues)
{
    /// <summary>In pixels; half as much again as Discord shows on a desktop.</summary>
    public const int Width = 600;

    private const int Margin = 15;
    private const int LabelRow = 39;
    private const int BarHeight = 27;
    private const int ClueRow = 33;
    private const int YearRow = 35;
    private const int Gap = 7;
    private const int LabelGap = 9;

    /// <summary>Draws it as a PNG.</summary>
    public byte[] ToPng()
    {
        var barBottom = LabelRow + BarHeight;
        var ruleBottom = barBottom + (Clues.Count * ClueRow) + Gap;
        var canvas = new Canvas(Width, ruleBottom + YearRow);
        var years = new YearAxis(Production, Margin, Width - Margin);
        DrawYears(canvas, years, ruleBottom);
        DrawProduction(canvas, years);
        DrawEstimate(canvas, years);
        for (var at = 0; at < Clues.Count; at++)
        {
            DrawClue(canvas, years, Clues[at], barBottom + Gap + (at * ClueRow) + (ClueRow / 2f));
        }

        return canvas.ToPng();
    }

    /// <inheritdoc/>
    public bool Equals(YearStrip? other) => other is not null
        && (Production, DisputedFrom, Estimate, Label) == (other.Production, other.DisputedFrom, other.Estimate, other.Label)
        && Clues.SequenceEqual(other.Clues);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Estimate, Label, Clues.Count);

    // Every other year is named, so that the numbers stay legible on a phone.
    private static void DrawYears(Canvas canvas, YearAxis years, int ruleBottom)
    {
        for (var year = years.First; year <= years.Last + 1; year++)
        {
            var x = years.Start(new YearMonth(year, 1));
            canvas.Box(new Area(x - 1, LabelRow, 2, ruleBottom - LabelRow + Gap), 0, Ink.Grid);
            if (year <= years.Last && (year - years.First) % 2 == 0)
            {
                var name = $"{year}";
                var middle = (x + years.Start(new YearMonth(year + 1, 1))) / 2;
                canvas.Write(name, Typeface.Regular, Ink.Muted, middle - (Typeface.Regular.Measure(name) / 2f), ruleBottom + YearRow - Gap);
            }
        }
    }

    private void DrawProduction(Canvas canvas, YearAxis years)
    {
        const float Inset = 5;
        var bar = Bar(years, Production.From!.Value, Production.To!.Value, Inset);
        if (DisputedFrom is not { } disputed)
        {
            canvas.Box(bar, 3, Ink.Production);
            return;
        }

        var from = years.Start(disputed);
        canvas.Box(bar with { Width = from - bar.Left }, 3, Ink.Production);
        var rest = bar with { Left = from, Width = bar.Right - from };
        canvas.Fill(rest, Shapes.Hatched(Shapes.Box(rest, 3), 7), Ink.Production);
    }

    private void DrawEstimate(Canvas canvas, YearAxis years)
    {
        var bar = Bar(years, Estimate.From ?? Production.From!.Value, Estimate.To ?? Production.To!.Value, 0);
        canvas.Box(bar, 5, Ink.Estimate);
        var width = Typeface.Bold.Measure(Label);
        var left = Math.Clamp(bar.Left + (bar.Width / 2) - (width / 2f), Margin, Math.Max(Margin, Width - Margin - width));
        canvas.Write(Label, Typeface.Bold, Ink.Text, left, LabelRow - LabelGap);
    }

    private static Area Bar(YearAxis years, YearMonth from, YearMonth to, float inset)
    {
        var (left, right) = (years.Start(from), years.End(to));
        return new Area(left, LabelRow + inset, right - left, BarHeight - (inset * 2));
    }

    // A closed end has a cap, and an open one an arrowhead.
    private static void DrawClue(Canvas canvas, YearAxis years, StripClue clue, float middle)
    {
        const float Thin = 3.5f;
        const float Cap = 10;
        const float Arrow = 14;
        var (from, to) = years.Visible(clue.Means, Arrow * 2);
        var isOpenLeft = !years.Shows(clue.Means.From);
        var isOpenRight = !years.Shows(clue.Means.To);
        var (left, right) = (isOpenLeft ? from + Arrow : from, isOpenRight ? to - Arrow : to);
        canvas.Box(new Area(left, middle - Thin, right - left, Thin * 2), 0, Ink.Clue);
        if (isOpenLeft)
        {
            canvas.Convex(Ink.Clue, (left, middle - Cap), (left, middle + Cap), (from, middle));
        }
        else
        {
            canvas.Box(new Area(from, middle - Cap, Thin, Cap * 2), 1, Ink.Clue);
        }

        if (isOpenRight)
        {
            canvas.Convex(Ink.Clue, (right, middle - Cap), (to, middle), (right, middle + Cap));
        }
        else
        {
            canvas.Box(new Area(to - Thin, middle - Cap, Thin, Cap * 2), 1, Ink.Clue);
        }

        WriteBeside(canvas, clue.Label, from, to, middle);
    }

    // To the right if there's room, else to the left, else on the bar with a gap around it.
    private static void WriteBeside(Canvas canvas, string label, float from, float to, float middle)
    {
        var width = Typeface.Regular.Measure(label);
        var baseline = middle + 8;
        if (to + LabelGap + width <= Width - Margin)
        {
            canvas.Write(label, Typeface.Regular, Ink.Text, to + LabelGap, baseline);
        }
        else if (from - LabelGap - width >= Margin)
        {
            canvas.Write(label, Typeface.Regular, Ink.Text, from - LabelGap - width, baseline);
        }
        else
        {
            var left = ((from + to) / 2) - (width / 2f);
            canvas.Box(new Area(left - LabelGap, middle - 15, width + (LabelGap * 2), 30), 0, Ink.Panel);
            canvas.Write(label, Typeface.Regular, Ink.Text, left, baseline);
        }
    }
}

/// <summary>A clue on a strip.</summary>
/// <param name="Means">When the unit can have been made, going by this clue alone.</param>
/// <param name="Label">The clue in a few words.</param>
internal sealed record StripClue(MonthWindow Means, string Label);
