using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Formats;

/// <summary>The months that a curve gives for a number.</summary>
/// <remarks>
/// Between two knots the earliest month rounds down, so that it never claims too much. The latest rounds to the nearest month, because its
/// knots already include a margin. Past the last knot, that knot's months hold.
/// </remarks>
internal sealed class CurveLine(Curve curve)
{
    private readonly CurvePoint[] _knots = [.. curve.Knots];

    public YearMonth Earliest(int number)
    {
        var (before, after) = Around(number);
        var months = before.Earliest.Month.MonthsUntil(after.Earliest.Month);
        var span = Math.Max(1, after.Number - before.Number);
        return before.Earliest.Month.PlusMonths((int)((long)(number - before.Number) * months / span));
    }

    public YearMonth Latest(int number)
    {
        var (before, after) = Around(number);
        var months = before.Latest.Month.MonthsUntil(after.Latest.Month);
        var span = Math.Max(1, after.Number - before.Number);
        return before.Latest.Month.PlusMonths((int)(((2L * (number - before.Number) * months) + span) / (2L * span)));
    }

    private (CurvePoint Before, CurvePoint After) Around(int number)
    {
        var before = 0;
        while (before < _knots.Length - 1 && _knots[before + 1].Number <= number)
        {
            before++;
        }

        return (_knots[before], _knots[Math.Min(before + 1, _knots.Length - 1)]);
    }
}
