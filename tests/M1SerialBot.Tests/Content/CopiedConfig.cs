using M1SerialBot.Content;

namespace M1SerialBot.Tests.Content;

/// <summary>The config folder, copied so that a test may change it.</summary>
internal sealed class CopiedConfig : IDisposable
{
    public CopiedConfig()
    {
        foreach (var file in Directory.EnumerateFiles(ContentLoader.BundledPath, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(ContentLoader.BundledPath, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("m1-config-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
