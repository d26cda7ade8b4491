using System.Globalization;
using System.Runtime.InteropServices;

namespace M1SerialBot.EndToEnd.Tests.Load;

/// <summary>The driver that measures bots: it runs the built program, takes every figure of it, and says what it cannot do.</summary>
/// <remarks>What it measures is for a quiet machine, and nothing that a test could judge.</remarks>
public sealed class LoadDriverTests
{
    private const string NoLinux = "The driver reads what Linux tells of a process.";
    private const string Gateway = "built";
    private const string Webhook = "built, webhook";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    // What is known of a bot on the gateway alone.
    private static readonly string[] OnGateway = ["start to commands in sync"];

    private static readonly string[] Rows =
    [
        "start to IDENTIFY, or to listening",
        "start to commands in sync",
        "CPU for the start",
        "first answer",
        "idle memory, RSS / PSS",
        "one in flight, cold: median / p95 / p99",
        "one in flight, after 50,000: median / p95 / p99",
        "at 200 a second: median / p95 / p99",
        "most answers a second, 64 in flight",
        "CPU for 1,000 answers at the most",
        "memory after 50,000, RSS / PSS",
        "one answer",
        "the driver's own CPU for 1,000 answers",
    ];

    [Fact(Explicit = true)]
    public async Task It_takes_every_figure_of_the_built_program()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), NoLinux);

        var ended = await RunAsync("--quick", "--no-npm", "--program", $"{Gateway}={Path.GetDirectoryName(BuiltProgram.Native) ?? AppContext.BaseDirectory}");

        Assert.True(ended.ExitCode == 0, ended.Error);
        var table = ReadTable(ended.Output);
        Assert.Equal(Rows, table.Keys);
        Assert.All(Rows, row => Assert.True(First(table[row][Gateway]) > 0, row));
        Assert.All(Rows.Except(OnGateway), row => Assert.True(First(table[row][Webhook]) > 0, row));
        Assert.True(First(table["one answer"][Gateway]) > 1_000);
        Assert.Equal(table["one answer"][Gateway], table["one answer"][Webhook]);
        Assert.Contains("A signature check alone: 0.", ended.Output, StringComparison.Ordinal);
    }

    [Theory(Explicit = true)]
    [InlineData("There is no program in", "--program", "gone=/nowhere")]
    [InlineData("--fast is not understood", "--fast")]
    [InlineData("--rounds is not understood", "--rounds", "none")]
    [InlineData("--overload is not understood", "--overload", "0")]
    public async Task What_it_cannot_do_is_told_in_a_line(string told, params string[] arguments)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), NoLinux);

        var ended = await RunAsync(arguments);

        Assert.Equal(1, ended.ExitCode);
        Assert.StartsWith(told, Assert.Single(ended.Error.Trim().Split('\n')), StringComparison.Ordinal);
    }

    private static Task<Ended> RunAsync(params string[] arguments)
    {
        // The driver lies in its own project, built the same way.
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!;
        var driver = Repository.Find("tests", "M1SerialBot.Benchmarks", "bin", configuration.Name, new DirectoryInfo(AppContext.BaseDirectory).Name, "M1SerialBot.Benchmarks");
        var start = BuiltProgram.StartInfoOf(driver, arguments.Prepend("load"));
        // The built program has a starter of its own, which looks for the runtime.
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        return BuiltProgram.RunAsync(start, input: "", Patience);
    }

    // What stands in the cells, by their row and column.
    private static Dictionary<string, Dictionary<string, string>> ReadTable(string output)
    {
        var lines = output.Split('\n').Where(line => line.StartsWith('|')).Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1]).ToList();
        return lines.Skip(2).ToDictionary(
            cells => cells[0], cells => lines[0].Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static double First(string cell) => double.Parse(cell.Split(' ')[0], NumberStyles.Number, CultureInfo.InvariantCulture);
}
