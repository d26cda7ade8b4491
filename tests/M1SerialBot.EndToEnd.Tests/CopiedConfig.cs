namespace M1SerialBot.EndToEnd.Tests;

/// <summary>The sample config folder, copied so that a test may change it.</summary>
internal sealed class CopiedConfig : IDisposable
{
    public CopiedConfig()
    {
        foreach (var file in Directory.EnumerateFiles(BuiltProgram.ConfigFolder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(BuiltProgram.ConfigFolder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("m1-config-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
