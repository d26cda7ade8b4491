using System.Diagnostics;
using System.Globalization;

namespace M1SerialBot.Benchmarks.Load.Bots;

/// <summary>Who runs where: the driver on the first core, the bot under test on the second, so that neither takes the other's time.</summary>
internal static class Cores
{
    private const string TaskSet = "taskset";
    private const string Driver = "0";
    private const string Bot = "1";

    /// <summary>Whether there are two of them.</summary>
    public static bool AreTwo { get; } = Environment.ProcessorCount > 1;

    /// <summary>Keeps the driver, with every thread that it will have, on its own core.</summary>
    public static void PinDriver()
    {
        if (AreTwo)
        {
            var start = new ProcessStartInfo(TaskSet, ["--all-tasks", "--cpu-list", "--pid", Driver, Environment.ProcessId.ToString(CultureInfo.InvariantCulture)])
            {
                RedirectStandardOutput = true,
            };
            using var taskset = Process.Start(start)!;
            taskset.WaitForExit();
        }
    }

    /// <summary>The command that runs a command on the bot's core.</summary>
    public static IEnumerable<string> PinBot(IEnumerable<string> command) => AreTwo ? [TaskSet, "--cpu-list", Bot, .. command] : command;
}
