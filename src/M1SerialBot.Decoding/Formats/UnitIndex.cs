namespace M1SerialBot.Decoding.Formats;

/// <summary>Some dated units by rising number. Those around a number, and their sources, are counted without looking at each.</summary>
/// <remarks>
/// A unit whose last digits are unknown lies somewhere in a range. The widest range says how far from an end of a question units have to be looked at.
/// </remarks>
internal sealed class UnitIndex
{
    private readonly int[] _places;
    private readonly int[] _from;
    private readonly int[] _to;
    private readonly int _widest;

    // The origins of all units in one row: where each unit's begin, and how often an origin differs from the one before it.
    private readonly int[] _firstOrigin;
    private readonly string[] _origins;
    private readonly int[] _changes;

    /// <param name="units">Every dated unit, by rising lowest number.</param>
    /// <param name="places">The places among them of those that are meant, rising.</param>
    public UnitIndex(IReadOnlyList<DatedUnit> units, IEnumerable<int> places)
    {
        _places = [.. places];
        _from = Array.ConvertAll(_places, place => units[place].From);
        _to = Array.ConvertAll(_places, place => units[place].To);
        _firstOrigin = new int[_places.Length + 1];
        var origins = new List<string>(_places.Length);
        for (var at = 0; at < _places.Length; at++)
        {
            _widest = Math.Max(_widest, _to[at] - _from[at]);
            origins.AddRange(units[_places[at]].Origins);
            _firstOrigin[at + 1] = origins.Count;
        }

        _origins = [.. origins];
        _changes = new int[_origins.Length];
        for (var at = 1; at < _origins.Length; at++)
        {
            _changes[at] = _changes[at - 1] + (_origins[at] == _origins[at - 1] ? 0 : 1);
        }
    }

    /// <summary>Counts the units all of whose numbers lie in a range.</summary>
    /// <param name="from">The range's first number.</param>
    /// <param name="to">Its last.</param>
    /// <param name="without">The place of a unit to leave out; null for none.</param>
    public UnitTally Within(int from, int to, int? without)
    {
        var (start, end, sureEnd) = Range(from, to);
        var leftOut = without is { } place ? Array.BinarySearch(_places, place) : start - 1;
        var tally = leftOut >= start && leftOut < sureEnd ? Tally(start, leftOut).And(Tally(leftOut + 1, sureEnd)) : Tally(start, sureEnd);
        for (var at = sureEnd; at < end; at++)
        {
            if (at != leftOut && _to[at] <= to)
            {
                tally = tally.And(Tally(at, at + 1));
            }
        }

        return tally;
    }

    /// <summary>The places of those units.</summary>
    public IEnumerable<int> PlacesWithin(int from, int to)
    {
        var (start, end, _) = Range(from, to);
        for (var at = start; at < end; at++)
        {
            if (_to[at] <= to)
            {
                yield return _places[at];
            }
        }
    }

    /// <summary>The places of the units that may lie in a range.</summary>
    /// <param name="from">The range's first number.</param>
    /// <param name="to">Its last.</param>
    /// <param name="without">The place of a unit to leave out; null for none.</param>
    public IEnumerable<int> Touching(int from, int to, int? without) => _places.Length == 0 ? [] : EachTouching(from, to, without);

    private IEnumerable<int> EachTouching(int from, int to, int? without)
    {
        for (var at = FirstFrom(from - _widest); at < _places.Length && _from[at] <= to; at++)
        {
            if (_to[at] >= from && _places[at] != without)
            {
                yield return _places[at];
            }
        }
    }

    // Units before SureEnd begin early enough to end in the range for sure.
    private (int Start, int End, int SureEnd) Range(int from, int to)
    {
        var (start, end) = (FirstFrom(from), FirstFrom(to + 1));
        return end <= start ? (0, 0, 0) : (start, end, Math.Max(start, FirstFrom(to - _widest + 1)));
    }

    private UnitTally Tally(int start, int end)
    {
        var (first, last) = (_firstOrigin[start], _firstOrigin[end] - 1);
        return last < first
            ? new UnitTally(end - start, null, AreIndependent: false)
            : new UnitTally(end - start, _origins[first], _changes[last] > _changes[first]);
    }

    private int FirstFrom(int number)
    {
        var (low, high) = (0, _from.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _from[middle] < number ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

/// <summary>How many units there are, and whether they go back to more than one origin.</summary>
/// <param name="Units">The units.</param>
/// <param name="Origin">One of their origins; null if they have none.</param>
/// <param name="AreIndependent">Whether they have another one.</param>
internal readonly record struct UnitTally(int Units, string? Origin, bool AreIndependent)
{
    public UnitTally And(UnitTally other) => new(
        Units + other.Units,
        Origin ?? other.Origin,
        AreIndependent || other.AreIndependent || (Origin is not null && other.Origin is not null && Origin != other.Origin));

    /// <summary>How many independent sources they have, as far as that matters.</summary>
    public int Origins => AreIndependent ? ConfidencePolicy.Independent : Origin is null ? 0 : 1;
}
