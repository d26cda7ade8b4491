using System.Globalization;

namespace M1SerialBot.EndToEnd.Tests.Survival;

/// <summary>What a process takes up, as the system tells it.</summary>
/// <param name="Resident">Memory that is resident, in KB.</param>
/// <param name="Proportional">The same, with what is shared counted in part, in KB.</param>
/// <param name="Handles">Open files and sockets.</param>
/// <param name="Threads">Threads.</param>
internal sealed record Figures(long Resident, long Proportional, int Handles, int Threads)
{
    /// <summary>Whether the system tells.</summary>
    public static bool AreTold => File.Exists("/proc/self/smaps_rollup");

    /// <summary>Reads them.</summary>
    /// <param name="process">The number of the process.</param>
    public static Figures Of(int process)
    {
        var (status, maps) = (File.ReadAllLines($"/proc/{process}/status"), File.ReadAllLines($"/proc/{process}/smaps_rollup"));
        return new Figures(Number(status, "VmRSS:"), Number(maps, "Pss:"), Directory.GetFiles($"/proc/{process}/fd").Length, (int)Number(status, "Threads:"));
    }

    /// <summary>Tells them in one cell of a table.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Resident / 1024.0:0} MB, {Proportional / 1024.0:0} MB, {Handles}, {Threads}");

    private static long Number(string[] lines, string name) => long.Parse(
        lines.First(line => line.StartsWith(name, StringComparison.Ordinal))[name.Length..].Replace("kB", "", StringComparison.Ordinal), NumberStyles.Integer, CultureInfo.InvariantCulture);
}
