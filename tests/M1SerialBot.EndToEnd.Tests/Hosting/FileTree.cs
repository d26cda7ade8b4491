namespace M1SerialBot.EndToEnd.Tests.Hosting;

/// <summary>The files below a folder.</summary>
internal static class FileTree
{
    /// <summary>Their paths below it, with slashes, in order.</summary>
    public static IReadOnlyList<string> Of(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Copies some of them.</summary>
    public static void Copy(string from, string to, IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            var copy = Path.Combine(to, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(from, file), copy, overwrite: true);
        }
    }
}
