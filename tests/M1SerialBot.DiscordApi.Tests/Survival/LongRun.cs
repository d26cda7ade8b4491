using M1SerialBot.DiscordApi.Tests.Execution;
using M1SerialBot.DiscordApi.Tests.Gateway;
using M1SerialBot.LoopbackDiscord.Faults;
using M1SerialBot.LoopbackDiscord.Gateway;
using M1SerialBot.LoopbackDiscord.Interactions;
using M1SerialBot.LoopbackDiscord.Rest;

namespace M1SerialBot.DiscordApi.Tests.Survival;

/// <summary>A bot that meets one random fault after another while it's being used. The same seed gives the same faults.</summary>
internal sealed class LongRun
{
    private readonly GatewayTestHost _host;
    private readonly Random _random;
    private readonly HashSet<string> _kinds = [];
    private GatewayConnection _connection;

    /// <summary>Creates a run.</summary>
    /// <param name="host">The bot and its Discord.</param>
    /// <param name="connection">The bot's connection, with a session.</param>
    /// <param name="seed">The seed of the faults.</param>
    public LongRun(GatewayTestHost host, GatewayConnection connection, int seed)
    {
        _host = host;
        _connection = connection;
        _random = new Random(seed);
    }

    /// <summary>How many faults there were.</summary>
    public int Struck { get; private set; }

    /// <summary>How many kinds of faults there were.</summary>
    public int Kinds => _kinds.Count;

    /// <summary>How many interactions were answered.</summary>
    public int Answered { get; private set; }

    /// <summary>Interactions that weren't answered exactly once, each with the fault before it.</summary>
    public List<string> Lost { get; } = [];

    /// <summary>The longest time without a session.</summary>
    public TimeSpan Longest { get; private set; }

    /// <summary>How many warnings were logged.</summary>
    public int Warnings { get; private set; }

    /// <summary>Causes one fault after another until that time since the start.</summary>
    public async Task GoOnUntilAsync(TimeSpan until)
    {
        while (_host.Time.Elapsed < until)
        {
            await AskAllAsync(DrawDeliveryFault());
            await Task.Delay(TimeSpan.FromSeconds(_random.Next(1, 150)), _host.Time);
            await StrikeAsync();
            Forget();
        }
    }

    /// <summary>Waits until everything is done, and counts what is left.</summary>
    public async Task<ResourceSnapshot> SettleAsync()
    {
        // After this, only the next heartbeat is still waiting.
        await _host.Dispatcher.DrainAsync(TimeSpan.FromSeconds(10));
        await Task.Delay(TimeSpan.FromMinutes(2), _host.Time);

        // The pool keeps as many REST connections as there were interactions at once, unless they break.
        var sessions = Sessions(Back.Resumed);
        await _host.Discord.RestartAsync();
        _connection = await _host.Discord.WaitForResumedAsync(count: sessions + 1);
        await _host.AskAsync();
        await Task.Delay(TimeSpan.FromSeconds(20), _host.Time);
        Forget();
        return ResourceSnapshot.Count(_host.Clock);
    }

    // In every other round, for the interactions that come next.
    private DeliveryFault? DrawDeliveryFault()
    {
        if (_random.Next(2) == 0)
        {
            return null;
        }

        var (name, fault) = DeliveryFaults.Survived.ElementAt(_random.Next(DeliveryFaults.Survived.Count));
        Strikes($"REST: {name}");
        _host.Discord.Faults.Next(Route.Callback, fault.Fault, fault.Times);
        return fault;
    }

    private async Task AskAllAsync(DeliveryFault? fault)
    {
        var asked = Enumerable.Range(0, _random.Next(20, 60)).Select(_ => _host.Discord.Deliver(_host.Question())).ToList();
        await _host.Dispatcher.DrainAsync(TimeSpan.FromSeconds(5));
        await Task.WhenAll(asked.Select(delivered => delivered.WaitForAnswerAsync()));
        Take(asked, asked, $"{fault?.Fault}", mayBeSentTwice: fault is not null);
    }

    private async Task StrikeAsync()
    {
        var (name, fault) = GatewayFaults.All.ElementAt(_random.Next(GatewayFaults.All.Count));
        Strikes(name);
        JumpTheClock();
        if (fault.Back == Back.Identified && _random.Next(3) == 0)
        {
            Strikes("REST: 500 where a session begins");
            _host.Discord.Faults.Next(Route.Gateway, new Status(500), _random.Next(1, 4));
        }

        var (sessions, struck) = (Sessions(fault.Back), _connection);
        await fault.Strike(_host, struck);
        var struckAt = _host.Time.GetUtcNow();
        var meanwhile = AskMeanwhile();
        if (fault.Back != Back.NeverGone)
        {
            _connection = await (fault.Back == Back.Resumed
                ? _host.Discord.WaitForResumedAsync(count: sessions + 1)
                : _host.Discord.WaitForReadyAsync(count: sessions + 1));
        }

        var back = fault.Back == Back.Identified ? _connection.ReadyAt : fault.Back == Back.Resumed ? _connection.ResumedAt : null;
        var gone = (back - struckAt) ?? TimeSpan.Zero;
        Longest = gone > Longest ? gone : Longest;
        var due = new FaultWindow(fault, struck, back, meanwhile).Due.ToList();
        await _host.AskAsync();
        await _host.Dispatcher.DrainAsync(TimeSpan.FromSeconds(5));
        Take(meanwhile, due, name, mayBeSentTwice: false);
    }

    // Timers and delays don't depend on the calendar.
    private void JumpTheClock()
    {
        if (_random.Next(4) == 0)
        {
            Strikes("the calendar jumps");
            _host.Clock.Ahead = TimeSpan.FromHours(_random.Next(-48, 48));
        }
    }

    private List<Delivered> AskMeanwhile()
    {
        var asked = new List<Delivered>();
        try
        {
            for (var count = _random.Next(10); count > 0; count--)
            {
                asked.Add(_host.Discord.Deliver(_host.Question()));
            }
        }
        catch (InvalidOperationException)
        {
            // Discord has no session to deliver to.
        }

        return asked;
    }

    private int Sessions(Back back) => _host.Discord.Connections.Count(connection => (back == Back.Resumed ? connection.ResumedAt : connection.ReadyAt) is not null);

    private void Take(IReadOnlyList<Delivered> asked, IReadOnlyList<Delivered> due, string after, bool mayBeSentTwice)
    {
        Answered += asked.Sum(delivered => delivered.Accepted);
        Lost.AddRange(due.Where(delivered => delivered.Accepted != 1).Select(delivered => $"{delivered.Id} after {after}, written {delivered.WrittenAt:O}"));
        Lost.AddRange(asked.Where(delivered => !mayBeSentTwice && delivered.Accepted == 1 && delivered.Refused > 0).Select(delivered => $"{delivered.Id} twice after {after}"));
    }

    private void Strikes(string kind)
    {
        Struck++;
        _kinds.Add(kind);
    }

    private void Forget()
    {
        Warnings += _host.Log.Warnings.Count;
        _host.Log.Forget();
        _host.Discord.Forget();
    }
}
