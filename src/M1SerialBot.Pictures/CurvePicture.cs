using System.Globalization;
using M1SerialBot.Decoding.Values;
using M1SerialBot.Pictures.Drawing;

namespace M1SerialBot.Pictures;

/// <summary>The curve that dates a number: where numbers can fall, what that rests on, and where this unit lies.</summary>
/// <param name="Span">The years to show; both ends are known.</param>
/// <param name="Title">What is asked, on one line.</param>
/// <param name="Note">How to read it, on one line.</param>
/// <param name="Footer">What is missing, on one line.</param>
/// <param name="Bounds">The earliest and the latest month of some numbers, ascending.</param>
/// <param name="Marks">What the bounds rest on.</param>
/// <param name="Unit">The unit in question; null for none.</param>
/// <param name="NumberGroup">What stands between thousands: <c>,</c>.</param>
internal sealed record CurvePicture(
    MonthWindow Span, string Title, string Note, string Footer, IReadOnlyList<CurveBound> Bounds, IReadOnlyList<CurveMark> Marks, CurveUnit? Unit, string NumberGroup)
{
    private const int Width = 600;
    private const int Height = 450;
    private const int Margin = 15;
    private const int Left = 120;
    private const int Right = Width - 21;
    private const int Top = 112;
    private const int Bottom = Height - 86;
    private const int NumberStep = 50_000;
    private const int LineHeight = 30;
    private const int Gap = 8;

    /// <summary>Draws it as a PNG.</summary>
    public byte[] ToPng()
    {
        var canvas = new Canvas(Width, Height);
        Draw(canvas);
        return canvas.ToPng();
    }

    /// <summary>Draws it as SVG.</summary>
    /// <param name="description">The picture in words.</param>
    public string ToSvg(string description)
    {
        var canvas = new SvgCanvas(Width, Height, description);
        Draw(canvas);
        return canvas.ToString();
    }

    private void Draw(ISurface canvas)
    {
        var years = new YearAxis(Span, Left, Right);
        canvas.Write(Title, Typeface.Bold, Ink.Text, Margin, LineHeight + 4);
        canvas.Write(Note, Typeface.Regular, Ink.Muted, Margin, (LineHeight * 2) + 4);
        DrawGrid(canvas, years);
        DrawBand(canvas, years);
        DrawUnit(canvas, years);
        foreach (var mark in Marks)
        {
            DrawMark(canvas, years, mark);
        }

        canvas.Write(Footer, Typeface.Bold, Ink.Clue, Margin, Height - Margin - 2);
    }

    private int Highest => (Bounds[^1].Number + NumberStep - 1) / NumberStep * NumberStep;

    private float Y(int number) => MathF.Round(Bottom - ((float)number / Highest * (Bottom - Top)));

    private void DrawGrid(ISurface canvas, YearAxis years)
    {
        for (var number = 0; number <= Highest; number += NumberStep)
        {
            canvas.Box(new Area(Left, Y(number) - 1, Right - Left, 2), 0, Ink.Grid);
            var name = number.ToString("N0", CultureInfo.InvariantCulture).Replace(",", NumberGroup, StringComparison.Ordinal);
            canvas.Write(name, Typeface.Regular, Ink.Muted, Left - 9 - Typeface.Regular.Measure(name), Y(number) + 8);
        }

        for (var year = years.First; year <= years.Last; year += 2)
        {
            var (from, to) = (years.Start(new YearMonth(year, 1)), years.Start(new YearMonth(year + 1, 1)));
            var name = $"{year}";
            canvas.Box(new Area(from - 1, Top, 2, Bottom - Top + 6), 0, Ink.Grid);
            canvas.Write(name, Typeface.Regular, Ink.Muted, ((from + to) / 2) - (Typeface.Regular.Measure(name) / 2f), Bottom + LineHeight);
        }
    }

    private void DrawBand(ISurface canvas, YearAxis years)
    {
        for (var at = 0; at + 1 < Bounds.Count; at++)
        {
            var (low, high) = (Bounds[at], Bounds[at + 1]);
            canvas.Convex(
                Ink.Band,
                (years.Start(high.Earliest), Y(high.Number)),
                (years.End(high.Latest), Y(high.Number)),
                (years.End(low.Latest), Y(low.Number)),
                (years.Start(low.Earliest), Y(low.Number)));
        }
    }

    private void DrawUnit(ISurface canvas, YearAxis years)
    {
        if (Unit is not { } unit)
        {
            return;
        }

        const int Dash = 9;
        var y = Y(unit.Number);
        for (var x = Left; x < Right; x += Dash * 2)
        {
            canvas.Box(new Area(x, y - 1, Dash, 2), 0, Ink.Estimate);
        }

        var (from, to) = years.Visible(unit.Estimate, Dash);
        canvas.Box(new Area(from, y - 7, to - from, 14), 4, Ink.Estimate);
    }

    // A ring for what was reported of the whole series, a filled mark for a unit.
    private void DrawMark(ISurface canvas, YearAxis years, CurveMark mark)
    {
        const float Radius = 8;
        var (x, y) = ((years.Visible(mark.When, 2).From + years.Visible(mark.When, 2).To) / 2, Y(mark.Number));
        if (mark.IsUnit)
        {
            DrawUnitMark(canvas, years, mark.When, y, Radius);
        }
        else
        {
            canvas.Disc(x, y, Radius, Ink.Text);
            canvas.Disc(x, y, Radius - 3, Ink.Panel);
        }

        if (mark.Label is { } label)
        {
            WriteBeside(canvas, years, mark.Number, label, x - Radius - Gap);
        }
    }

    // A diamond where the unit was made. If only one end is known, it's half of one there, pointing to where the unit lies.
    private static void DrawUnitMark(ISurface canvas, YearAxis years, MonthWindow made, float y, float radius)
    {
        var (from, to) = years.Visible(made, 2);
        var (x, left, right) = made switch
        {
            { From: null } => (to, radius, 0),
            { To: null } => (from, 0, radius),
            _ => ((from + to) / 2, radius, radius),
        };
        canvas.Convex(Ink.Text, (x, y - radius), (x + right, y), (x, y + radius), (x - left, y));
    }

    // To the right of the band and under the line, or to its left and above the line.
    private void WriteBeside(ISurface canvas, YearAxis years, int number, string label, float markLeft)
    {
        const int Below = 22;
        const int Above = 10;
        var width = Typeface.Regular.Measure(label);
        var bandRight = years.End(Bounds.Last(bound => bound.Number <= number).Latest) + Gap;
        if (bandRight + width <= Right)
        {
            canvas.Write(label, Typeface.Regular, Ink.Text, bandRight, Y(number) + (number < NumberStep ? -Above : Below));
        }
        else
        {
            canvas.Write(label, Typeface.Regular, Ink.Text, markLeft - width, Y(number) - Above);
        }
    }
}

/// <summary>Between which months a number was made at the outermost.</summary>
internal sealed record CurveBound(int Number, YearMonth Earliest, YearMonth Latest);

/// <summary>Something that is known of a number.</summary>
/// <param name="Number">The number.</param>
/// <param name="When">When it was made.</param>
/// <param name="Label">What it is, in a few words; null for no label.</param>
/// <param name="IsUnit">Whether it's a unit that somebody dated, not a report about the whole series.</param>
internal sealed record CurveMark(int Number, MonthWindow When, string? Label, bool IsUnit);

/// <summary>The unit in question.</summary>
/// <param name="Number">Its number; for a masked serial, the middle of what it can be.</param>
/// <param name="Estimate">When it was made.</param>
internal sealed record CurveUnit(int Number, MonthWindow Estimate);
