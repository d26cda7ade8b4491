using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using M1SerialBot.EndToEnd.Tests.Discord;
using M1SerialBot.LoopbackDiscord.Interactions;

namespace M1SerialBot.EndToEnd.Tests.Survival;

/// <summary>A bot that is asked without a pause while one fault after another falls at random; measured in the breath between two rounds.</summary>
/// <param name="bot">The bot.</param>
/// <param name="wire">How it is asked.</param>
/// <param name="faults">What falls on it.</param>
/// <param name="seed">What decides what is asked, and which faults fall.</param>
internal sealed class Soak(RunningBot bot, Wire wire, IFaults faults, int seed)
{
    private const int Askers = 6;

    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan WithoutSession = TimeSpan.FromMilliseconds(50);

    private readonly Random _random = new(seed);
    private readonly ConcurrentQueue<(DateTimeOffset At, string What)> _missed = new();
    private readonly List<Span> _disturbances = [];
    private int _answered;

    /// <summary>How many were answered.</summary>
    public int Answered => _answered;

    /// <summary>How many faults fell.</summary>
    public int Struck { get; private set; }

    /// <summary>Which had to be answered and were not, each with what is known of it.</summary>
    public List<string> Lost { get; private set; } = [];

    /// <summary>How many Discord gave up while a fault lasted.</summary>
    public int GivenUp { get; private set; }

    /// <summary>What the bot took up after each round.</summary>
    public List<Figures> Rounds { get; } = [];

    /// <summary>Goes on for so long.</summary>
    public async Task RunAsync(TimeSpan length)
    {
        var clock = Stopwatch.StartNew();
        await using var stalls = new Stalls();
        while (clock.Elapsed < length)
        {
            await RunRoundAsync();
            bot.Discord.Forget();
            Rounds.Add(Figures.Of(bot.Program.Id));
        }

        var excuses = _disturbances.Concat(stalls.Spans).ToList();
        Lost = [.. _missed.Where(missed => !excuses.Exists(span => span.Touches(missed.At))).Select(missed => missed.What)];
        GivenUp = _missed.Count - Lost.Count;
    }

    private async Task RunRoundAsync()
    {
        using var over = new CancellationTokenSource(Round);
        var asking = Enumerable.Range(0, Askers).Select(_ => new Random(_random.Next())).Select(random => Task.Run(() => AskAsync(random, over.Token))).ToList();
        while (!over.IsCancellationRequested)
        {
            await Task.Delay(_random.Next(200, 1500), over.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            Struck++;
            if (await faults.StrikeAsync(bot, _random) is { } disturbance)
            {
                _disturbances.Add(disturbance);
            }
        }

        await Task.WhenAll(asking);
    }

    private async Task AskAsync(Random random, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            var at = DateTimeOffset.UtcNow;
            if (await TryAsync(random) is { } missed)
            {
                _missed.Enqueue((at, missed));
            }

            await Task.Delay(2, CancellationToken.None);
        }
    }

    // What came instead of an answer; null where there was one, or Discord had nobody to ask.
    private async Task<string?> TryAsync(Random random)
    {
        var question = Questions.Draw(bot.Discord, random);
        if (wire == Wire.Webhook)
        {
            using var response = await bot.Discord.Webhook.PostAsync(bot.Endpoint, question);
            return response.StatusCode == HttpStatusCode.OK ? Answer() : $"{response.StatusCode}";
        }

        Delivered delivered;
        try
        {
            delivered = bot.Discord.Deliver(question);
        }
        catch (InvalidOperationException)
        {
            await Task.Delay(WithoutSession);
            return null;
        }

        try
        {
            await delivered.WaitForAnswerAsync(Patience);
            return Answer();
        }
        catch (TimeoutException)
        {
            return $"made at {delivered.At:O}, written at {delivered.WrittenAt:O}, {delivered.Refused} answers refused; the last fault: {faults.Last}";
        }
    }

    private string? Answer()
    {
        Interlocked.Increment(ref _answered);
        return null;
    }
}
