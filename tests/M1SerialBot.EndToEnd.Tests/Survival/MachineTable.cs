using System.Diagnostics;
using System.Globalization;
using M1SerialBot.DiscordApi.Tests.Reliability;

namespace M1SerialBot.EndToEnd.Tests.Survival;

/// <summary>The faults of the machine, in the document: each is a test with <c>[Trait(MachineTable.Survives, "its name")]</c>.</summary>
internal static class MachineTable
{
    /// <summary>The trait that names a row.</summary>
    public const string Survives = nameof(Survives);

    public static MeasuredTable Table { get; } = new("machine");

    /// <summary>Writes a row.</summary>
    /// <param name="row">The fault.</param>
    /// <param name="what">What the bot does.</param>
    /// <param name="lines">How many lines tell of it.</param>
    /// <param name="since">Since when it was waited for, until all was well or the program had ended; null where that is no figure.</param>
    public static void Measured(string row, string what, int lines, Stopwatch? since = null) => Table.Measured(
        row, what, $"{lines}", since is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{since.Elapsed.TotalSeconds:0.0} s"));
}
