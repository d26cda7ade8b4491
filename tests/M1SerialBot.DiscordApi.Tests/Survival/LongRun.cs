using M1SerialBot.DiscordApi.Tests.Execution;
using M1SerialBot.DiscordApi.Tests.Gateway;
using M1SerialBot.LoopbackDiscord.Faults;
using M1SerialBot.LoopbackDiscord.Gateway;
using M1SerialBot.LoopbackDiscord.Interactions;
using M1SerialBot.LoopbackDiscord.Rest;

namespace M1SerialBot.DiscordApi.Tests.Survival;

/// <summary>A bot on which one fault after another falls at random, while people go on asking; the same on every run with the same seed.</summary>
internal sealed class LongRun
{
    private readonly GatewayTestHost _host;
    private readonly Random _random;
    private readonly HashSet<string> _kinds = [];
    private GatewayConnection _connection;

    /// <summary>Makes one.</summary>
    /// <param name="host">The bot and its Discord.</param>
    /// <param name="connection">Its connection, with a session.</param>
    /// <param name="seed">What decides which faults fall, and when.</param>
    public LongRun(GatewayTestHost host, GatewayConnection connection, int seed)
    {
        _host = host;
        _connection = connection;
        _random = new Random(seed);
    }

    /// <summary>How many faults there were.</summary>
    public int Struck { get; private set; }

    /// <summary>Of how many kinds they were.</summary>
    public int Kinds => _kinds.Count;

    /// <summary>How many interactions were answered.</summary>
    public int Answered { get; private set; }

    /// <summary>What should have been answered exactly once and was not, and after which fault.</summary>
    public List<string> Lost { get; } = [];

    /// <summary>The longest time without a session.</summary>
    public TimeSpan Longest { get; private set; }

    /// <summary>How many lines of log told of something wrong.</summary>
    public int Warnings { get; private set; }

    /// <summary>Lets one fault after another fall until so much time has gone by since the start.</summary>
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

    /// <summary>Waits until everything is done, and tells what is left then.</summary>
    public async Task<ResourceSnapshot> SettleAsync()
    {
        // Everything that waits for a short time only has gone then; the next heartbeat is all that is left.
        await _host.Dispatcher.DrainAsync(TimeSpan.FromSeconds(10));
        await Task.Delay(TimeSpan.FromMinutes(2), _host.Time);

        // As many connections to the REST API as there were questions at once are kept for another time, unless they break.
        var sessions = Sessions(Back.Resumed);
        await _host.Discord.RestartAsync();
        _connection = await _host.Discord.WaitForResumedAsync(count: sessions + 1);
        await _host.AskAsync();
        await Task.Delay(TimeSpan.FromSeconds(20), _host.Time);
        Forget();
        return ResourceSnapshot.Count(_host.Clock);
    }

    // One in two rounds; each falls on the questions that come next.
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

    // Timers, waits and the ids that were met know nothing of the calendar.
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
            // Discord has no session then, and nobody to deliver to.
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
