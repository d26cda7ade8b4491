using M1SerialBot.LoopbackDiscord.Rest;

namespace M1SerialBot.LoopbackDiscord.Faults;

/// <summary>The faults of the next requests.</summary>
public sealed class RequestFaults
{
    private readonly Lock _lock = new();
    private readonly List<(Route Route, string? Method, Fault Fault)> _waiting = [];

    internal RequestFaults()
    {
    }

    /// <summary>How many faults are left.</summary>
    public int Waiting
    {
        get
        {
            lock (_lock)
            {
                return _waiting.Count;
            }
        }
    }

    /// <summary>Makes the next requests of a route fail.</summary>
    /// <param name="route">The route.</param>
    /// <param name="fault">The fault.</param>
    /// <param name="times">For how many requests.</param>
    /// <param name="method">The only method that fails, such as <c>PUT</c>; null for all.</param>
    public void Next(Route route, Fault fault, int times = 1, string? method = null)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        lock (_lock)
        {
            _waiting.AddRange(Enumerable.Repeat((route, method, fault), times));
        }
    }

    internal Fault? Take(Route route, string method)
    {
        lock (_lock)
        {
            var index = _waiting.FindIndex(entry => entry.Route == route && (entry.Method is null || entry.Method == method));
            if (index < 0)
            {
                return null;
            }

            var fault = _waiting[index].Fault;
            _waiting.RemoveAt(index);
            return fault;
        }
    }
}
