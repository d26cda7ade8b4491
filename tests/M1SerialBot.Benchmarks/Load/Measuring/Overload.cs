using System.Diagnostics;
using M1SerialBot.Benchmarks.Load.Bots;
using M1SerialBot.Benchmarks.Load.Discord;
using M1SerialBot.Benchmarks.Load.Net;

namespace M1SerialBot.Benchmarks.Load.Measuring;

/// <summary>Asks more of a bot that has just started than it can answer, and counts what it posts.</summary>
internal sealed class Overload(CommandShelf commands, string log)
{
    private const int Asked = 2_000;

    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(60);

    // Whatever has not been posted by then never will be: Discord waits for three seconds.
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);

    /// <summary>Runs a bot on the gateway, and says what came of it.</summary>
    /// <param name="start">How it is started, given the port of Discord.</param>
    /// <param name="perSecond">How many interactions it is sent a second.</param>
    public string Run(Func<int, BotStart> start, int perSecond)
    {
        using var loop = new EventLoop();
        using var line = new GatewayLine(loop, commands);
        var isThere = false;
        line.Identified = () => isThere = true;
        using var bot = BotProcess.Start(start(line.Port), log);
        loop.RunUntil(() => bot.HasEnded || isThere, StartPatience, "a bot to start");
        var posted = new int[Asked];
        line.Answered = interaction => posted[interaction]++;

        var began = Stopwatch.GetTimestamp();
        for (var at = 0; at < Asked; at++)
        {
            while (Stopwatch.GetElapsedTime(began).TotalSeconds * perSecond < at)
            {
                loop.Turn(0);
            }

            line.Send(at);
        }

        loop.RunFor(Rest);
        return $"{posted.Count(times => times > 0)} of {Asked} answered, {posted.Count(times => times > 1)} of them posted more than once";
    }
}
