namespace M1SerialBot.DiscordApi.Tests.Survival;

/// <summary>The resources in use after a garbage collection.</summary>
/// <param name="Bytes">The managed memory of the process, without large arrays, which are pooled.</param>
/// <param name="Timers">The client's timers.</param>
/// <param name="Handles">The process's files and sockets; 0 if the system doesn't say.</param>
internal sealed record ResourceSnapshot(long Bytes, int Timers, int Handles)
{
    private const string Open = "/proc/self/fd";

    // The first three generations: everything but large and pinned objects.
    private const int Generations = 3;

    /// <summary>Collects and counts.</summary>
    public static ResourceSnapshot Count(ShiftedTime clock)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var bytes = 0L;
        foreach (var generation in GC.GetGCMemoryInfo(GCKind.FullBlocking).GenerationInfo[..Generations])
        {
            bytes += generation.SizeAfterBytes - generation.FragmentationAfterBytes;
        }

        return new ResourceSnapshot(bytes, clock.LiveTimers, Directory.Exists(Open) ? Directory.GetFiles(Open).Length : 0);
    }
}
