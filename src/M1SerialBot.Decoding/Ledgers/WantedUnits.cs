using M1SerialBot.Decoding.Formats;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Ledgers;

/// <summary>Where one more dated unit would narrow the windows of a curve, averaged over numbers that are spread over its run.</summary>
internal sealed class WantedUnits
{
    private const int MostCells = 250;
    private const int CellsBetweenCandidates = 5;

    private readonly DatedUnits _units;
    private readonly int _chipLag;
    private readonly int[] _numbers;
    private readonly Lazy<MonthWindow[]> _windows;

    /// <param name="units">The curve, and the units that it has.</param>
    /// <param name="chipLag">How many months older than its unit a chip is at the most.</param>
    public WantedUnits(DatedUnits units, int chipLag)
    {
        _units = units;
        _chipLag = chipLag;
        var (first, last) = (units.Series.Paces.First, units.Series.Paces.Last);
        var step = Math.Max(1, last / MostCells);
        _numbers = [.. Enumerable.Range(0, (last / step) + 1).Select(cell => Math.Max(first, cell * step)).Append(last).Distinct()];
        _windows = new(() => Array.ConvertAll(_numbers, number => units.Window(number, number)));
    }

    /// <summary>How many numbers there are.</summary>
    public int Cells => _numbers.Length;

    /// <summary>The numbers where a unit with a chip's date would narrow most, best first.</summary>
    /// <param name="most">How many at the most; they lie at least as far apart as units count as near.</param>
    public IReadOnlyList<WantedUnit> Choose(int most)
    {
        var candidates = _numbers.Where((_, at) => at % CellsBetweenCandidates == 0).Select(Expect).Where(wanted => wanted.ExpectedMonths > 0)
            .OrderByDescending(wanted => wanted.ExpectedMonths).ToList();
        var chosen = new List<WantedUnit>();
        foreach (var candidate in candidates.Where(candidate => chosen.TrueForAll(other => Math.Abs(other.Number - candidate.Number) >= _units.Series.Data.Near.Numbers)))
        {
            chosen.Add(candidate);
            if (chosen.Count == most)
            {
                break;
            }
        }

        return chosen;
    }

    // On average over every month in which the unit can have been made, and every age that its chip can have then.
    private WantedUnit Expect(int number)
    {
        var window = _units.Window(number, number);
        var (total, most, cases) = (0, 0, 0);
        for (var made = window.From!.Value; made <= window.To!.Value; made = made.PlusMonths(1))
        {
            for (var age = 0; age <= _chipLag; age++, cases++)
            {
                var bound = new SupposedBound(number, CurveMonth.Of(made.PlusMonths(-age)) - _units.Series.Data.Order.Months);
                foreach (var (at, cell) in _numbers.Index())
                {
                    var earliest = CurveMonth.Earliest(_units.Earliest.Reach(bound, cell));
                    var gained = Math.Min(_windows.Value[at].From!.Value.MonthsUntil(earliest), _windows.Value[at].Months!.Value - 1);
                    if (gained > 0)
                    {
                        total += gained;
                        most = Math.Max(most, gained);
                    }
                }
            }
        }

        return new WantedUnit(number, window, _units.Near(number, number).Agreeing, most, (double)total / cases);
    }
}

/// <summary>A unit that would help.</summary>
/// <param name="Number">Its number, or one near it.</param>
/// <param name="Window">The window of that number now.</param>
/// <param name="Near">How many dated units near it agree.</param>
/// <param name="MostMonths">By how many months a window would narrow at the most.</param>
/// <param name="ExpectedMonths">By how many months all windows together would narrow, on average over the dates that the unit can have.</param>
public sealed record WantedUnit(int Number, MonthWindow Window, int Near, int MostMonths, double ExpectedMonths);
