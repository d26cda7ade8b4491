using System.Diagnostics;
using M1SerialBot.Benchmarks.Load.Bots;
using M1SerialBot.Benchmarks.Load.Discord;
using M1SerialBot.Benchmarks.Load.Net;
using M1SerialBot.LoopbackDiscord.Webhooks;

namespace M1SerialBot.Benchmarks.Load.Measuring;

/// <summary>Takes all figures of a bot from its start to its end.</summary>
internal sealed class LoadRun(LoadPlan plan, CommandShelf commands, string log)
{
    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(60);

    /// <summary>What the bot answered first, on the gateway.</summary>
    public CardCheck Answer { get; private set; } = new();

    /// <summary>Runs a bot on the gateway: starts it several times, and the last time asks it something.</summary>
    /// <param name="start">How it is started, given the port of Discord.</param>
    /// <param name="registers">Whether it registers its commands.</param>
    public Figures OnGateway(Func<int, BotStart> start, bool registers)
    {
        var starts = new List<Figures>();
        for (var count = 1; count < plan.Starts; count++)
        {
            starts.Add(OnGateway(start, registers, isWhole: false));
        }

        var figures = OnGateway(start, registers, isWhole: true);
        figures.TakeMedians([Figure.Start, Figure.InSync], [.. starts, figures]);
        return figures;
    }

    private Figures OnGateway(Func<int, BotStart> start, bool registers, bool isWhole)
    {
        using var loop = new EventLoop();
        using var line = new GatewayLine(loop, commands);
        var (identified, read, written) = (0L, 0L, 0L);
        line.Identified = () => identified = Stopwatch.GetTimestamp();
        line.CommandsRead = () => read = Stopwatch.GetTimestamp();
        line.CommandsWritten = () => written = Stopwatch.GetTimestamp();
        using var bot = BotProcess.Start(start(line.Port), log);
        try
        {
            loop.RunUntil(() => bot.HasEnded || (identified > 0 && (read > 0 || !registers)), StartPatience, "a bot to start");
            var figures = new Figures { [Figure.Start] = Stopwatch.GetElapsedTime(bot.StartedAt, identified).TotalMilliseconds };
            if (isWhole)
            {
                Take(figures, loop, line, bot);
                Answer = line.Check;
            }

            if (registers)
            {
                figures[Figure.InSync] = Stopwatch.GetElapsedTime(bot.StartedAt, Math.Max(read, written)).TotalMilliseconds;
            }

            return figures;
        }
        catch (Exception exception) when (exception is TimeoutException or InvalidOperationException or InvalidDataException)
        {
            throw new LoadException($"{exception.Message}\n{bot.LastLines()}", exception);
        }
    }

    /// <summary>Runs a bot as a webhook.</summary>
    /// <param name="start">How it is started, given its port and the public key.</param>
    public Figures AsWebhook(Func<int, string, BotStart> start)
    {
        using var loop = new EventLoop();
        using var key = new Ed25519Key();
        var port = Wire.FreePort();
        using var line = new WebhookLine(loop, port, key);
        using var bot = BotProcess.Start(start(port, key.PublicKey), log);
        try
        {
            loop.RunUntil(() => bot.HasEnded || line.TryConnect(), StartPatience, "a webhook to listen");
            var figures = new Figures { [Figure.Start] = Stopwatch.GetElapsedTime(bot.StartedAt).TotalMilliseconds };
            Take(figures, loop, line, bot);
            return figures;
        }
        catch (Exception exception) when (exception is TimeoutException or InvalidOperationException or InvalidDataException)
        {
            throw new LoadException($"{exception.Message}\n{bot.LastLines()}", exception);
        }
    }

    private void Take(Figures figures, EventLoop loop, IBotLine line, BotProcess bot)
    {
        if (bot.HasEnded)
        {
            throw new InvalidOperationException("A bot has ended.");
        }

        loop.RunFor(plan.Rest);
        figures[Figure.StartCpu] = bot.ReadCpuSeconds() * 1000;
        var idle = bot.ReadMemory();
        (figures[Figure.IdleRss], figures[Figure.IdlePss]) = (idle.Rss, idle.Pss);

        var traffic = new Traffic(loop, line);
        figures[Figure.FirstAnswer] = traffic.Keep(inFlight: 1, count: 1).Latencies.Median;
        figures.Take(Figure.ColdMedian, traffic.Keep(inFlight: 1, plan.Cold).Latencies);
        figures.Take(Figure.PacedMedian, traffic.Pace(LoadPlan.Pace, plan.Paced).Latencies);

        // The first half gets the bot going; the second is measured.
        var half = (plan.Answers - traffic.Total) / 2;
        traffic.Keep(LoadPlan.InFlight, half);
        var (cpu, driver) = (bot.ReadCpuSeconds(), Environment.CpuUsage.TotalTime.TotalSeconds);
        figures[Figure.Most] = traffic.Keep(LoadPlan.InFlight, half).PerSecond;
        figures[Figure.Cpu] = (bot.ReadCpuSeconds() - cpu) * 1000 / half;
        figures[Figure.DriverCpu] = (Environment.CpuUsage.TotalTime.TotalSeconds - driver) * 1000 / half;

        var later = bot.ReadMemory();
        (figures[Figure.LaterRss], figures[Figure.LaterPss]) = (later.Rss, later.Pss);
        figures.Take(Figure.WarmMedian, traffic.Keep(inFlight: 1, plan.Warm).Latencies);
        figures[Figure.AnswerLength] = line.AnswerLength;
    }
}
