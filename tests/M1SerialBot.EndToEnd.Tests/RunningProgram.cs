using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace M1SerialBot.EndToEnd.Tests;

/// <summary>The built program as a process that runs until it is told to stop.</summary>
internal sealed partial class RunningProgram : IAsyncDisposable
{
    private const int Sigterm = 15;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();
    private readonly ConcurrentQueue<string> _error = new();

    private RunningProgram(Process process) => _process = process;

    /// <summary>What it has written to standard output, line by line.</summary>
    public IReadOnlyList<string> Output => [.. _output];

    /// <summary>What it has written to standard error, line by line.</summary>
    public IReadOnlyList<string> Error => [.. _error];

    /// <summary>Its number.</summary>
    public int Id => _process.Id;

    /// <summary>Whether it has ended.</summary>
    public bool HasEnded => _process.HasExited;

    /// <summary>Starts it.</summary>
    /// <param name="environment">What is set for it; whatever is set for the tests themselves is not passed on where it begins like a setting of the bot.</param>
    /// <param name="arguments">The arguments.</param>
    public static RunningProgram Start(IReadOnlyDictionary<string, string> environment, params string[] arguments) => Start(BuiltProgram.StartInfo(arguments), environment);

    /// <summary>Starts it by another program, which becomes it.</summary>
    /// <param name="environment">What is set for it.</param>
    /// <param name="by">That program and its arguments, before those that start the program itself.</param>
    /// <param name="arguments">The arguments.</param>
    public static RunningProgram StartBy(IReadOnlyDictionary<string, string> environment, IReadOnlyList<string> by, params string[] arguments) =>
        Start(BuiltProgram.StartInfoBy(by, arguments), environment);

    /// <summary>Starts any program.</summary>
    /// <param name="start">How it is started.</param>
    /// <param name="environment">What is set for it.</param>
    public static RunningProgram Start(ProcessStartInfo start, IReadOnlyDictionary<string, string> environment)
    {
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("DISCORD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var program = new RunningProgram(new Process { StartInfo = start });
        program._process.OutputDataReceived += (_, line) => Keep(program._output, line.Data);
        program._process.ErrorDataReceived += (_, line) => Keep(program._error, line.Data);
        program._process.Start();
        program._process.BeginOutputReadLine();
        program._process.BeginErrorReadLine();
        return program;
    }

    /// <summary>Waits for a line of output.</summary>
    /// <param name="part">What stands in it.</param>
    public async Task<string> WaitForLineAsync(string part)
    {
        var patience = Stopwatch.StartNew();
        while (patience.Elapsed < Patience)
        {
            if (_output.FirstOrDefault(line => line.Contains(part, StringComparison.Ordinal)) is { } found)
            {
                return found;
            }

            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException($"No line with \"{part}\" in:\n{string.Join('\n', Output)}\n{string.Join('\n', Error)}");
    }

    /// <summary>Tells it to stop, as a container's runtime does.</summary>
    public void Terminate() => Assert.Equal(0, Kill(_process.Id, Sigterm));

    /// <summary>Waits for its end.</summary>
    /// <returns>How it ended.</returns>
    public async Task<int> WaitForEndAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    /// <summary>Everything that it has written.</summary>
    public string Everything() => new StringBuilder().AppendJoin('\n', Output).Append('\n').AppendJoin('\n', Error).ToString();

    /// <summary>Ends it at once, without a chance to tidy up.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Kill(int process, int signal);

    private static void Keep(ConcurrentQueue<string> lines, string? line)
    {
        if (line is not null)
        {
            lines.Enqueue(line);
        }
    }
}
