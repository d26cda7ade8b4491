namespace M1SerialBot.Decoding.Formats;

/// <summary>Units whose dates don't rise with their numbers: the chip of one is newer than the paper of another allows.</summary>
internal sealed class UnitContradictions
{
    private readonly Dictionary<int, List<int>> _against = [];

    /// <param name="series">The curve without units.</param>
    /// <param name="chips">What the chips say, with the slack that two units may be out of order.</param>
    /// <param name="papers">What the papers say, without it.</param>
    public UnitContradictions(SeriesCurve series, IReadOnlyList<UnitBound> chips, IReadOnlyList<UnitBound> papers)
    {
        if (chips.Count == 0 || papers.Count == 0)
        {
            return;
        }

        // Only units that lie beyond the line of the others can contradict one of them.
        var earliest = new EnvelopeLine(series.Paces, isEarliest: true, chips);
        var latest = new EnvelopeLine(series.Paces, isEarliest: false, papers);
        List<UnitBound> late = [.. papers.Where(paper => earliest.At(paper.Number) > paper.Month + CurveMonth.Tolerance)];
        foreach (var chip in chips.Where(chip => chip.Month > latest.At(chip.Number) + CurveMonth.Tolerance))
        {
            foreach (var paper in late.Where(paper => earliest.Reach(chip, paper.Number) > paper.Month + CurveMonth.Tolerance))
            {
                Add(chip.Place, paper.Place);
                Add(paper.Place, chip.Place);
            }
        }

        OutOfOrder = [.. LeftOut()];
    }

    /// <summary>The places of the units that are left out so that the rest agree.</summary>
    public IReadOnlyCollection<int> OutOfOrder { get; } = [];

    /// <summary>The places of the units that a unit contradicts.</summary>
    public IReadOnlyList<int> Against(int unit) => _against.TryGetValue(unit, out var against) ? against : [];

    private void Add(int unit, int contradicted)
    {
        if (!_against.TryGetValue(unit, out var against))
        {
            _against[unit] = against = [];
        }

        against.Add(contradicted);
    }

    // Removes whichever unit contradicts the most others, until the rest agree. Of two that contradict only each other, both go.
    private IEnumerable<int> LeftOut()
    {
        var counts = _against.ToDictionary(unit => unit.Key, unit => unit.Value.Count);
        while (counts.Values.DefaultIfEmpty().Max() is > 0 and var most)
        {
            var worst = counts.Where(unit => unit.Value == most).Select(unit => unit.Key).ToList();
            worst.ForEach(unit => counts.Remove(unit));
            foreach (var unit in worst)
            {
                foreach (var other in _against[unit].Where(counts.ContainsKey))
                {
                    counts[other]--;
                }

                yield return unit;
            }
        }
    }
}
