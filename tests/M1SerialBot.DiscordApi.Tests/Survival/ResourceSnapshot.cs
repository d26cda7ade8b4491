namespace M1SerialBot.DiscordApi.Tests.Survival;

/// <summary>What there is once everything is answered and all garbage is collected.</summary>
/// <param name="Bytes">Managed memory of the process, but for large arrays, which are pooled: the client, and a Discord that has forgotten everything.</param>
/// <param name="Timers">Timers of the client.</param>
/// <param name="Handles">Files and sockets of the process; 0 where the system does not tell.</param>
internal sealed record ResourceSnapshot(long Bytes, int Timers, int Handles)
{
    private const string Open = "/proc/self/fd";

    // Of the generations that the runtime counts, the first three hold all but large and pinned objects.
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
