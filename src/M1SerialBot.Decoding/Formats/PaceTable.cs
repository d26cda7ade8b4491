using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Formats;

/// <summary>How many months it takes to get from one number to another, at the least and at the most.</summary>
internal sealed class PaceTable
{
    private readonly Pace[] _paces;
    private readonly double[] _fastest;
    private readonly double[] _slowest;

    /// <param name="paces">By rising number, each beginning where the one before ends.</param>
    public PaceTable(IReadOnlyList<Pace> paces)
    {
        _paces = [.. paces];
        _fastest = new double[_paces.Length];
        _slowest = new double[_paces.Length];
        for (var at = 1; at < _paces.Length; at++)
        {
            var before = _paces[at - 1];
            _fastest[at] = _fastest[at - 1] + ((double)(before.To - before.From) / before.Fastest);
            _slowest[at] = _slowest[at - 1] + ((double)(before.To - before.From) / before.Slowest);
        }
    }

    public int First => _paces[0].From;

    public int Last => _paces[^1].To;

    /// <summary>The months from the first number to this one, at the fastest pace and at the slowest; past the last number, that number's.</summary>
    public (double Fastest, double Slowest) MonthsTo(int number)
    {
        var (at, numbers) = Find(number);
        return (_fastest[at] + ((double)numbers / _paces[at].Fastest), _slowest[at] + ((double)numbers / _paces[at].Slowest));
    }

    /// <summary>The paces between two numbers, in either order.</summary>
    public IEnumerable<Pace> Between(int one, int other)
    {
        var (low, high) = (Math.Min(one, other), Math.Max(one, other));
        return _paces.Where(pace => low < high && pace.From < high && pace.To > low);
    }

    private (int At, int Numbers) Find(int number)
    {
        var within = Math.Clamp(number, First, Last);
        var at = _paces.Length - 1;
        while (at > 0 && _paces[at].From > within)
        {
            at--;
        }

        return (at, within - _paces[at].From);
    }
}
