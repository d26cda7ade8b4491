using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Ledgers;

/// <summary>The windows of every number of a run, as stretches of numbers that share one.</summary>
/// <remarks>Both lines rise with the number. So where one gets to its next month is found by halving, and no number is left out.</remarks>
internal sealed class WindowStretches
{
    private readonly int _last;
    private readonly int[] _starts;
    private readonly MonthWindow[] _windows;

    public WindowStretches(DatedUnits units)
    {
        var first = units.Series.Paces.First;
        _last = units.Series.Paces.Last;
        _starts =
        [
            .. Steps(first, number => CurveMonth.Earliest(units.Earliest.At(number)))
                .Concat(Steps(first, number => CurveMonth.Latest(units.Latest.At(number))))
                .Concat(units.Jumps.Where(number => number > first && number <= _last))
                .Distinct()
                .Order(),
        ];
        _windows = Array.ConvertAll(_starts, number => units.Window(number, number));
    }

    /// <summary>How windows change from here to another curve of the same run, by rising number.</summary>
    public IReadOnlyList<WindowMove> MovesTo(WindowStretches other)
    {
        var moves = new List<WindowMove>();
        var (here, there) = (0, 0);
        for (var from = _starts[0]; from <= _last;)
        {
            var to = Math.Min(EndOf(here), other.EndOf(there));
            if (_windows[here] != other._windows[there])
            {
                Add(from, to, other._windows[there].Months!.Value - _windows[here].Months!.Value);
            }

            (here, there) = (EndOf(here) == to ? here + 1 : here, other.EndOf(there) == to ? there + 1 : there);
            from = to + 1;
        }

        return moves;

        void Add(int from, int to, int months)
        {
            if (moves.Count > 0 && moves[^1] is var last && last.To == from - 1 && Math.Sign(last.Months) == Math.Sign(months))
            {
                moves[^1] = last with { To = to, Months = Math.Abs(months) > Math.Abs(last.Months) ? months : last.Months };
            }
            else
            {
                moves.Add(new WindowMove(from, to, months));
            }
        }
    }

    private int EndOf(int stretch) => stretch + 1 < _starts.Length ? _starts[stretch + 1] - 1 : _last;

    // The first number, and every one whose month differs from that of the number before.
    private IEnumerable<int> Steps(int first, Func<int, YearMonth> monthOf)
    {
        yield return first;
        var (month, end) = (monthOf(first), monthOf(_last));
        for (var number = first; month != end; month = monthOf(number))
        {
            var (low, high) = (number, _last);
            while (high - low > 1)
            {
                var middle = low + ((high - low) / 2);
                (low, high) = monthOf(middle) == month ? (middle, high) : (low, middle);
            }

            number = high;
            yield return number;
        }
    }
}
