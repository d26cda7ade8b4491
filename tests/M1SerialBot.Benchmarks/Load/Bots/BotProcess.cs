using System.Diagnostics;
using System.Globalization;
using M1SerialBot.Benchmarks.Load.Measuring;

namespace M1SerialBot.Benchmarks.Load.Bots;

/// <summary>A bot under test, as a process on a core of its own.</summary>
internal sealed class BotProcess : IDisposable
{
    // The system counts a process's time in hundredths of a second, wherever .NET runs.
    private const double TicksPerSecond = 100;
    private const int LinesShown = 20;
    private const double KibPerMib = 1024;

    private readonly Process _process;
    private readonly string _log;

    private BotProcess(Process process, string log, long startedAt)
    {
        _process = process;
        _log = log;
        StartedAt = startedAt;
    }

    /// <summary>When it was started, as a timestamp.</summary>
    public long StartedAt { get; }

    /// <summary>Whether it has ended, which it must not.</summary>
    public bool HasEnded => _process.HasExited;

    /// <summary>Starts it; what it writes goes to a file, as a service's does.</summary>
    public static BotProcess Start(BotStart bot, string log)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", "log=$1; shift; exec \"$@\" > \"$log\" 2>&1", "sh", log, .. Cores.PinBot(bot.Command)]);
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("DISCORD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in bot.Environment)
        {
            start.Environment[name] = value;
        }

        var startedAt = Stopwatch.GetTimestamp();
        return new BotProcess(Process.Start(start)!, log, startedAt);
    }

    /// <summary>How much memory it has at this moment.</summary>
    public MemoryUse ReadMemory()
    {
        var (rss, pss) = (0.0, 0.0);
        foreach (var line in File.ReadLines(PathOf("smaps_rollup")))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            switch (words[0])
            {
                case "Rss:":
                    rss = Number(words[1]) / KibPerMib;
                    break;
                case "Pss:":
                    pss = Number(words[1]) / KibPerMib;
                    break;
            }
        }

        return new MemoryUse(rss, pss);
    }

    /// <summary>How long it has kept a core busy so far, in seconds.</summary>
    public double ReadCpuSeconds()
    {
        var stat = File.ReadAllText(PathOf("stat"));
        var words = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');

        // utime and stime are the 14th and the 15th; the name, which may hold anything, is the second.
        return (Number(words[11]) + Number(words[12])) / TicksPerSecond;
    }

    /// <summary>Why it is not as it should be: what it wrote last.</summary>
    public string LastLines() => File.Exists(_log) ? string.Join('\n', File.ReadLines(_log).TakeLast(LinesShown)) : "";

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private string PathOf(string file) => string.Create(CultureInfo.InvariantCulture, $"/proc/{_process.Id}/{file}");

    private static double Number(string digits) => double.Parse(digits, CultureInfo.InvariantCulture);
}
