namespace M1SerialBot.EndToEnd.Tests;

/// <summary>A config folder, copied so that a test may change it.</summary>
internal sealed class CopiedConfig : IDisposable
{
    public CopiedConfig(string original)
    {
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("m1-config-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
