using System.Diagnostics;

namespace M1SerialBot.Benchmarks.Load.Bots;

/// <summary>The folder where bots are made ready, inside the clone and ignored by it.</summary>
internal sealed class Workshop
{
    private const string Solution = "M1SerialBot.sln";

    private readonly bool _keepsPrograms;

    private Workshop(string repository, bool keepsPrograms)
    {
        _keepsPrograms = keepsPrograms;
        Repository = repository;
        Folder = System.IO.Path.Combine(repository, "artifacts", "load");
        Directory.CreateDirectory(Folder);
    }

    /// <summary>The clone.</summary>
    public string Repository { get; }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>Finds it above the program.</summary>
    /// <param name="keepsPrograms">Whether programs that were published before are kept.</param>
    /// <exception cref="LoadException">The program does not run inside a clone.</exception>
    public static Workshop Find(bool keepsPrograms)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, Solution)))
        {
            folder = folder.Parent ?? throw new LoadException("The driver does not run inside the repository.");
        }

        return new Workshop(folder.FullName, keepsPrograms);
    }

    /// <summary>The path of something in the folder.</summary>
    public string Path(params ReadOnlySpan<string> path) => System.IO.Path.Combine([Folder, .. path]);

    /// <summary>Publishes a project of the clone. What the build makes on the way lies in this folder, not where the editor's build does.</summary>
    /// <param name="project">The project's folder, below the clone.</param>
    /// <param name="isNative">Whether it becomes one native program.</param>
    /// <param name="why">Why it can't be published.</param>
    /// <returns>The folder with the program; null if it can't be published.</returns>
    public string? Publish(string project, bool isNative, out string why)
    {
        var folder = Path(System.IO.Path.GetFileName(project));
        why = "";
        if (_keepsPrograms && Directory.Exists(folder))
        {
            return folder;
        }

        string[] build = [$"-p:Native={(isNative ? "true" : "false")}", "--artifacts-path", Path("build")];
        (var isDone, why) = Run(Repository, "dotnet", ["restore", project, "--locked-mode", .. build]);
        if (isDone)
        {
            (isDone, why) = Run(Repository, "dotnet", ["publish", project, "--no-restore", "--configuration", "Release", "--output", folder, .. build]);
        }

        return isDone ? folder : null;
    }

    /// <summary>Runs a command to its end.</summary>
    /// <returns>Whether it ended well, and what it wrote.</returns>
    public static (bool IsDone, string Output) Run(string folder, string command, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode == 0, output);
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            return (false, exception.Message);
        }
    }
}
