namespace M1SerialBot.LoopbackDiscord.Clocks;

/// <summary>The operating system's view of the thread pool's threads. The runtime knows which have work, but not which of them compute and which wait.</summary>
/// <remarks>An unnamed thread that a pool thread has started counts as one of the pool.</remarks>
internal static class ThreadPoolWorkers
{
    private const string Tasks = "/proc/self/task";
    private const string Name = ".NET TP Worker";

    /// <summary>Whether one of them runs or is ready to. Always false except on Linux.</summary>
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
            // The thread has ended.
            return false;
        }
    }
}
