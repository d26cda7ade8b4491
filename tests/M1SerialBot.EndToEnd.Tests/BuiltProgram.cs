using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace M1SerialBot.EndToEnd.Tests;

/// <summary>Starts the program as a process of its own: the native one if <see cref="NativeVariable"/> names it, otherwise the built one.</summary>
internal static class BuiltProgram
{
    /// <summary>The environment variable with the path of the native program.</summary>
    public const string NativeVariable = "M1_NATIVE_PROGRAM";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Its name, which the project says: the same tests run against more than one host.</summary>
    public static string Name { get; } =
        typeof(BuiltProgram).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "Program").Value!;

    /// <summary>The native program that's tested; null if it's the built one.</summary>
    public static string? Native { get; } =
        Environment.GetEnvironmentVariable(NativeVariable) is { Length: > 0 } path && Path.GetFileName(path) == Name ? Path.GetFullPath(path) : null;

    /// <summary>The sample, which lies beside the tests.</summary>
    public static string ConfigFolder { get; } = Path.Combine(AppContext.BaseDirectory, "config");

    /// <summary>How it is started: where the config folder in its working directory is the sample.</summary>
    public static ProcessStartInfo StartInfo(params IEnumerable<string> arguments) =>
        Native is { } native ? StartInfo(native, arguments) : StartInfoOf(Name, arguments);

    /// <summary>How any program beside the tests is started.</summary>
    public static ProcessStartInfo StartInfoOf(string program, IEnumerable<string> arguments)
    {
        var start = StartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments.Prepend(Path.Combine(AppContext.BaseDirectory, $"{program}.dll")));
        // Most live for a second or two: that's too short to gain from what the runtime learns about them.
        start.Environment["DOTNET_TieredPGO"] = "0";
        return start;
    }

    /// <summary>How it is started by another program, which becomes it.</summary>
    /// <param name="by">That program and its arguments; none to start it by itself.</param>
    /// <param name="arguments">The arguments.</param>
    public static ProcessStartInfo StartInfoBy(IReadOnlyList<string> by, params IEnumerable<string> arguments)
    {
        var start = StartInfo(arguments);
        if (by.Count > 0)
        {
            var all = by.Skip(1).Append(start.FileName).Concat(start.ArgumentList).ToList();
            start.FileName = by[0];
            start.ArgumentList.Clear();
            all.ForEach(start.ArgumentList.Add);
        }

        return start;
    }

    /// <summary>Runs it to its end.</summary>
    public static Task<Ended> RunAsync(params string[] arguments) => RunAsync(input: "", arguments);

    /// <summary>Runs it to its end, with something set for it.</summary>
    public static async Task<Ended> RunAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        await using var program = RunningProgram.Start(environment, arguments);
        var exit = await program.WaitForEndAsync();
        return new Ended(exit, string.Join('\n', program.Output), string.Join('\n', program.Error));
    }

    /// <summary>Runs it to its end in a working directory.</summary>
    public static Task<Ended> RunInAsync(string folder, params string[] arguments)
    {
        var start = StartInfo(arguments);
        start.WorkingDirectory = folder;
        return RunAsync(start, input: "");
    }

    /// <summary>Runs it to its end, with something on its standard input.</summary>
    public static Task<Ended> RunAsync(string input, string[] arguments) => RunAsync(StartInfo(arguments), input);

    /// <summary>Runs any program to its end.</summary>
    /// <param name="start">How it is started.</param>
    /// <param name="input">What it reads.</param>
    /// <param name="longest">How long that may take; one minute unless something else is said.</param>
    public static async Task<Ended> RunAsync(ProcessStartInfo start, string input, TimeSpan? longest = null)
    {
        using var process = Process.Start(start)!;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(longest ?? Patience);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var error = process.StandardError.ReadToEndAsync(patience.Token);
            await process.StandardInput.WriteAsync(input.AsMemory(), patience.Token);
            process.StandardInput.Close();
            await process.WaitForExitAsync(patience.Token);
            return new Ended(process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static ProcessStartInfo StartInfo(string file, IEnumerable<string> arguments) => new(file, arguments)
    {
        // No start here lasts long enough to gain from methods that are first measured and then compiled again.
        Environment = { ["DOTNET_TieredPGO"] = "0" },
        WorkingDirectory = AppContext.BaseDirectory,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        StandardOutputEncoding = Encoding.UTF8,
        StandardErrorEncoding = Encoding.UTF8,
    };
}
