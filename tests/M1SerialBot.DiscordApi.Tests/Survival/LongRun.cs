using M1SerialBot.DiscordApi.Tests.Delivery;
using M1SerialBot.DiscordApi.Tests.Gateway;
using M1SerialBot.LoopbackDiscord.Faults;
using M1SerialBot.LoopbackDiscord.Gateway;
using M1SerialBot.LoopbackDiscord.Interactions;
using M1SerialBot.LoopbackDiscord.Rest;

namespace M1SerialBot.DiscordApi.Tests.Survival;

/// <summary>A bot on which one fault after another falls at random, while people go on asking; the same on every run with the same seed.</summary>
internal sealed class LongRun
{
    private readonly Rig _rig;
    private readonly Random _random;
    private readonly HashSet<string> _kinds = [];
    private GatewayConnection _connection;

    /// <summary>Makes one.</summary>
    /// <param name="rig">The bot and its Discord.</param>
    /// <param name="connection">Its connection, with a session.</param>
    /// <param name="seed">What decides which faults fall, and when.</param>
    public LongRun(Rig rig, GatewayConnection connection, int seed)
    {
        _rig = rig;
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
        while (_rig.Time.Elapsed < until)
        {
            await AskAllAsync(DrawDeliveryFault());
            await Task.Delay(TimeSpan.FromSeconds(_random.Next(1, 150)), _rig.Time);
            await StrikeAsync();
            Forget();
        }
    }

    /// <summary>Waits until everything is done, and tells what is left then.</summary>
    public async Task<Remains> SettleAsync()
    {
        // Everything that waits for a short time only has gone then; the next heartbeat is all that is left.
        await _rig.Dispatcher.DrainAsync(TimeSpan.FromSeconds(10));
        await Task.Delay(TimeSpan.FromMinutes(2), _rig.Time);

        // As many connections to the REST API as there were questions at once are kept for another time, unless they break.
        var sessions = Sessions(Back.Resumed);
        await _rig.Discord.RestartAsync();
        _connection = await _rig.Discord.WaitForResumedAsync(count: sessions + 1);
        await _rig.AskAsync();
        await Task.Delay(TimeSpan.FromSeconds(20), _rig.Time);
        Forget();
        return Remains.Count(_rig.Clock);
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
        _rig.Discord.Faults.Next(Route.Callback, fault.Fault, fault.Times);
        return fault;
    }

    private async Task AskAllAsync(DeliveryFault? fault)
    {
        var asked = Enumerable.Range(0, _random.Next(20, 60)).Select(_ => _rig.Discord.Deliver(_rig.Question())).ToList();
        await _rig.Dispatcher.DrainAsync(TimeSpan.FromSeconds(5));
        await Task.WhenAll(asked.Select(delivered => delivered.WaitForAnswerAsync()));
        Take(asked, asked, $"{fault?.Fault}", mayBeSentTwice: fault is not null);
    }

    private async Task StrikeAsync()
    {
        var (name, fault) = GatewayFaults.All.ElementAt(_random.Next(GatewayFaults.All.Count));
        Strikes(name);
        JumpTheClock();
        if (fault.Back == Back.Anew && _random.Next(3) == 0)
        {
            Strikes("REST: 500 where a session begins");
            _rig.Discord.Faults.Next(Route.Gateway, new Status(500), _random.Next(1, 4));
        }

        var (sessions, struck) = (Sessions(fault.Back), _connection);
        await fault.Strike(_rig, struck);
        var struckAt = _rig.Time.GetUtcNow();
        var meanwhile = AskMeanwhile();
        if (fault.Back != Back.NeverGone)
        {
            _connection = await (fault.Back == Back.Resumed
                ? _rig.Discord.WaitForResumedAsync(count: sessions + 1)
                : _rig.Discord.WaitForReadyAsync(count: sessions + 1));
        }

        var back = fault.Back == Back.Anew ? _connection.ReadyAt : fault.Back == Back.Resumed ? _connection.ResumedAt : null;
        var gone = (back - struckAt) ?? TimeSpan.Zero;
        Longest = gone > Longest ? gone : Longest;
        var due = new Happening(fault, struck, back, meanwhile).Due.ToList();
        await _rig.AskAsync();
        await _rig.Dispatcher.DrainAsync(TimeSpan.FromSeconds(5));
        Take(meanwhile, due, name, mayBeSentTwice: false);
    }

    // Timers, waits and the ids that were met know nothing of the calendar.
    private void JumpTheClock()
    {
        if (_random.Next(4) == 0)
        {
            Strikes("the calendar jumps");
            _rig.Clock.Ahead = TimeSpan.FromHours(_random.Next(-48, 48));
        }
    }

    private List<Delivered> AskMeanwhile()
    {
        var asked = new List<Delivered>();
        try
        {
            for (var count = _random.Next(10); count > 0; count--)
            {
                asked.Add(_rig.Discord.Deliver(_rig.Question()));
            }
        }
        catch (InvalidOperationException)
        {
            // Discord has no session then, and nobody to deliver to.
        }

        return asked;
    }

    private int Sessions(Back back) => _rig.Discord.Connections.Count(connection => (back == Back.Resumed ? connection.ResumedAt : connection.ReadyAt) is not null);

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
        Warnings += _rig.Log.Warnings.Count;
        _rig.Log.Forget();
        _rig.Discord.Forget();
    }
}
