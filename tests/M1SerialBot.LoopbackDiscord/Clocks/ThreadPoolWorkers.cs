namespace M1SerialBot.LoopbackDiscord.Clocks;

/// <summary>What the system says of the thread pool's threads: the runtime knows which have work, but not which of these compute and which wait for something.</summary>
/// <remarks>A thread of one's own passes for one of the pool where a thread of the pool has started it, unless it has a name.</remarks>
internal static class ThreadPoolWorkers
{
    private const string Tasks = "/proc/self/task";
    private const string Name = ".NET TP Worker";

    /// <summary>Whether one of them runs, or would if there were a core for it. False except on Linux: other systems aren't asked.</summary>
    public static bool AnyRuns() => OperatingSystem.IsLinux() && Directory.EnumerateDirectories(Tasks).Any(Runs);

    private static bool Runs(string task)
    {
        try
        {
            // 4711 (.NET TP Worker) S 4700 ...
            var stat = File.ReadAllText(Path.Combine(task, "stat"));
            var (begin, end) = (stat.IndexOf('(', StringComparison.Ordinal) + 1, stat.LastIndexOf(')'));
            return stat[end + 2] is 'R' or 'D' && stat[begin..end] == Name;
        }
        catch (IOException)
        {
            // It has ended meanwhile.
            return false;
        }
    }
}
