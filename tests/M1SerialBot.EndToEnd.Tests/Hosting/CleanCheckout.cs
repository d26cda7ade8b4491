using System.Diagnostics;

namespace M1SerialBot.EndToEnd.Tests.Hosting;

/// <summary>What Docker would be sent from a clean checkout, in a folder that goes away afterwards.</summary>
internal sealed class CleanCheckout : IDisposable
{
    private CleanCheckout(IReadOnlyList<string> files) => Files = files;

    /// <summary>Whether this is a clone; where the image's own test stage runs the tests there is no history.</summary>
    public static bool IsPossible => Path.Exists(Repository.Find(".git"));

    /// <summary>The files, as paths from the top.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>Where stages may be replayed.</summary>
    public string Scratch { get; } = Directory.CreateTempSubdirectory("m1-image-").FullName;

    /// <summary>Where the files are.</summary>
    public string Context => Path.Combine(Scratch, ".context");

    /// <summary>Makes it: everything that is committed or about to be, but what is ignored.</summary>
    public static async Task<CleanCheckout> MakeAsync()
    {
        var git = new ProcessStartInfo("git", ["ls-files", "-z"])
        {
            WorkingDirectory = Repository.Find(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var listed = await BuiltProgram.RunAsync(git, input: "", TimeSpan.FromMinutes(1));
        Assert.True(listed.ExitCode == 0, listed.Error);
        var ignored = DockerIgnore.Ours();
        var files = listed.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Where(file => !ignored.KeepsOut(file) && File.Exists(Repository.Find(file)))
            .Order(StringComparer.Ordinal);
        var made = new CleanCheckout([.. files]);
        FileTree.Copy(Repository.Find(), made.Context, made.Files);
        return made;
    }

    public void Dispose() => Directory.Delete(Scratch, recursive: true);
}
