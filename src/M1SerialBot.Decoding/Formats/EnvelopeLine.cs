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
        _fromLeft = new int[_bounds.Length];
        _fromRight = new int[_bounds.Length];
        for (var at = 1; at < _bounds.Length; at++)
        {
            _fromLeft[at] = Stronger(_fromLeft[at - 1], at, _bounds[at].Number);
        }

        for (var at = _bounds.Length - 1; at >= 0; at--)
        {
            _fromRight[at] = at == _bounds.Length - 1 ? at : Stronger(at, _fromRight[at + 1], _bounds[at].Number);
        }
    }

    public IReadOnlyList<LineBound> Bounds => _bounds;

    /// <summary>The month of a number.</summary>
    public double At(int number) => Reach(_bounds[CarrierAt(number)], number);

    /// <summary>The place among <see cref="Bounds"/> of the bound that holds a number's month.</summary>
    public int CarrierAt(int number)
    {
        var right = FirstAbove(number);
        return right == 0 ? _fromRight[0]
            : right == _bounds.Length ? _fromLeft[^1]
            : Stronger(_fromLeft[right - 1], _fromRight[right], number);
    }

    /// <summary>The month of a number without one of the bounds; null if there's no other.</summary>
    /// <param name="number">The number.</param>
    /// <param name="without">The place among <see cref="Bounds"/> of the bound to leave out.</param>
    public double? At(int number, int without)
    {
        double? best = null;
        var right = FirstAbove(number);
        Take(right == 0 ? -1 : right - 1, -1, _fromLeft);
        Take(right == _bounds.Length ? -1 : right, 1, _fromRight);
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
                    var month = Reach(_bounds[candidate], number);
                    best = best is not { } known || IsStronger(month, known) ? month : known;
                }

                if (isPast || strongest[at] != without)
                {
                    return;
                }
            }
        }
    }

    /// <summary>What a bound says of another number.</summary>
    public double Reach(LineBound bound, int number) =>
        number >= bound.Number == _isEarliest
            ? bound.Month + _paces.Fastest(number) - _paces.Fastest(bound.Number)
            : bound.Month + _paces.Slowest(number) - _paces.Slowest(bound.Number);

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
    private int Stronger(int left, int right, int number)
    {
        var (fromLeft, fromRight) = (Reach(_bounds[left], number), Reach(_bounds[right], number));
        return Math.Abs(fromLeft - fromRight) > CurveMonth.Tolerance ? (IsStronger(fromRight, fromLeft) ? right : left)
            : Math.Abs((long)_bounds[right].Number - number) <= Math.Abs((long)_bounds[left].Number - number) ? right : left;
    }

    private bool IsStronger(double month, double than) => _isEarliest ? month > than : month < than;
}

/// <summary>A bound of a line.</summary>
/// <param name="Number">The number.</param>
/// <param name="Month">Its earliest or latest month.</param>
/// <param name="Of">What says so: a milestone or a dated unit.</param>
internal sealed record LineBound(int Number, double Month, object Of)
{
    /// <summary>The index of the unit; -1 for a milestone.</summary>
    public int Unit { get; init; } = -1;
}
