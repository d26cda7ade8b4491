using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Formats;

/// <summary>One line of a curve: the tightest earliest, or latest, month of every number that agrees with some bounds and with the paces.</summary>
/// <remarks>
/// A bound at one number bounds all others: a higher number came later, by the fastest pace at the least and by the slowest at the most. The
/// strongest of those is the line. What bounds reach from the left and from the right is kept apart, so that the line without any one of
/// its bounds costs no more than the line itself. Months count from <see cref="CurveMonth"/>'s first.
/// </remarks>
internal sealed class EnvelopeLine
{
    private readonly PaceTable _paces;
    private readonly bool _isEarliest;
    private readonly LineBound[] _bounds;
    private readonly (double Fastest, double Slowest)[] _monthsTo;
    private readonly int[] _fromLeft;
    private readonly int[] _fromRight;

    /// <param name="paces">The paces.</param>
    /// <param name="isEarliest">Whether the bounds are earliest months.</param>
    /// <param name="bounds">The bounds, in any order; at least one.</param>
    public EnvelopeLine(PaceTable paces, bool isEarliest, IEnumerable<LineBound> bounds)
    {
        _paces = paces;
        _isEarliest = isEarliest;
        _bounds = [.. bounds.OrderBy(bound => bound.Number)];
        _monthsTo = Array.ConvertAll(_bounds, bound => paces.MonthsTo(bound.Number));
        _fromLeft = new int[_bounds.Length];
        _fromRight = new int[_bounds.Length];
        for (var at = 1; at < _bounds.Length; at++)
        {
            _fromLeft[at] = Stronger(_fromLeft[at - 1], at, _bounds[at].Number, _monthsTo[at]);
        }

        for (var at = _bounds.Length - 1; at >= 0; at--)
        {
            _fromRight[at] = at == _bounds.Length - 1 ? at : Stronger(at, _fromRight[at + 1], _bounds[at].Number, _monthsTo[at]);
        }
    }

    public IReadOnlyList<LineBound> Bounds => _bounds;

    /// <summary>The month of a number.</summary>
    public double At(int number)
    {
        var monthsTo = _paces.MonthsTo(number);
        return Reach(CarrierAt(number, monthsTo), number, monthsTo);
    }

    /// <summary>The bound that holds a number's month.</summary>
    public LineBound CarrierAt(int number) => _bounds[CarrierAt(number, _paces.MonthsTo(number))];

    /// <summary>The month of a number without one of the bounds; null if there's no other.</summary>
    /// <param name="number">The number.</param>
    /// <param name="without">The place among <see cref="Bounds"/> of the bound to leave out.</param>
    public double? At(int number, int without)
    {
        double? best = null;
        var monthsTo = _paces.MonthsTo(number);
        var right = FirstAbove(number);
        Take(right - 1, -1, _fromLeft);
        Take(right, 1, _fromRight);
        return best;

        // The strongest up to here is also the strongest without the one left out, unless it is that one.
        void Take(int start, int step, int[] strongest)
        {
            for (var at = start; at >= 0 && at < _bounds.Length; at += step)
            {
                var isPast = step < 0 ? at < without : at > without;
                var candidate = isPast || strongest[at] != without ? strongest[at] : at;
                if (candidate != without)
                {
                    var month = Reach(candidate, number, monthsTo);
                    best = best is not { } known || IsStronger(month, known) ? month : known;
                }

                if (isPast || strongest[at] != without)
                {
                    return;
                }
            }
        }
    }

    /// <summary>What a bound, of this line or not, says of another number.</summary>
    public double Reach(LineBound bound, int number) => Reach(bound, _paces.MonthsTo(bound.Number), number, _paces.MonthsTo(number));

    private double Reach(int bound, int number, (double Fastest, double Slowest) monthsTo) => Reach(_bounds[bound], _monthsTo[bound], number, monthsTo);

    private double Reach(LineBound bound, (double Fastest, double Slowest) monthsToBound, int number, (double Fastest, double Slowest) monthsTo) =>
        number >= bound.Number == _isEarliest
            ? bound.Month + monthsTo.Fastest - monthsToBound.Fastest
            : bound.Month + monthsTo.Slowest - monthsToBound.Slowest;

    private int CarrierAt(int number, (double Fastest, double Slowest) monthsTo)
    {
        var right = FirstAbove(number);
        return right == 0 ? _fromRight[0]
            : right == _bounds.Length ? _fromLeft[^1]
            : Stronger(_fromLeft[right - 1], _fromRight[right], number, monthsTo);
    }

    private int FirstAbove(int number)
    {
        var (low, high) = (0, _bounds.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _bounds[middle].Number <= number ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // Of two that say the same, the nearer one.
    private int Stronger(int left, int right, int number, (double Fastest, double Slowest) monthsTo)
    {
        var (fromLeft, fromRight) = (Reach(left, number, monthsTo), Reach(right, number, monthsTo));
        return Math.Abs(fromLeft - fromRight) > CurveMonth.Tolerance ? (IsStronger(fromRight, fromLeft) ? right : left)
            : Math.Abs((long)_bounds[right].Number - number) <= Math.Abs((long)_bounds[left].Number - number) ? right : left;
    }

    private bool IsStronger(double month, double than) => _isEarliest ? month > than : month < than;
}

/// <summary>A bound of a line.</summary>
/// <param name="Number">The number.</param>
/// <param name="Month">Its earliest or latest month.</param>
internal abstract record LineBound(int Number, double Month);

/// <summary>A bound that is only supposed.</summary>
internal sealed record SupposedBound(int Number, double Month) : LineBound(Number, Month);

/// <summary>A bound that a milestone gives.</summary>
internal sealed record MilestoneBound(int Number, double Month, Milestone Milestone) : LineBound(Number, Month);

/// <summary>A bound that a dated unit gives.</summary>
/// <param name="Number">The number from which on, or up to which, it holds: an end of those that the unit can carry.</param>
/// <param name="Month">Its earliest or latest month.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Place">Its place among the dated units.</param>
internal sealed record UnitBound(int Number, double Month, DatedUnit Unit, int Place) : LineBound(Number, Month);
