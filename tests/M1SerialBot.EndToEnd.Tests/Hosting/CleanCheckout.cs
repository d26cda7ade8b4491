using System.Diagnostics;

namespace M1SerialBot.EndToEnd.Tests.Hosting;

/// <summary>A copy of what is committed or about to be, in a folder that goes away afterwards.</summary>
internal sealed class CleanCheckout : IDisposable
{
    private CleanCheckout()
    {
    }

    /// <summary>Whether this is a clone; where the image's own test stage runs the tests there is no history.</summary>
    public static bool IsPossible => Path.Exists(Repository.Find(".git"));

    /// <summary>Where the files are.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("m1-checkout-").FullName;

    public static async Task<CleanCheckout> MakeAsync()
    {
        var listed = await RunAsync(Repository.Find(), "git", "ls-files", "-z");
        var made = new CleanCheckout();
        foreach (var file in listed.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(file => File.Exists(Repository.Find(file))))
        {
            var copy = Path.Combine(made.Folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Repository.Find(file), copy);
        }

        return made;
    }

    /// <summary>Runs a command there; one that fails is a failed test.</summary>
    /// <returns>What it wrote.</returns>
    public Task<string> RunAsync(string command, params string[] arguments) => RunAsync(Folder, command, arguments);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static async Task<string> RunAsync(string folder, string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var ended = await BuiltProgram.RunAsync(start, input: "", TimeSpan.FromMinutes(15));
        Assert.True(ended.ExitCode == 0, ended.Error + ended.Output);
        return ended.Output;
    }
}
