using System.Text;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content.Files;

/// <summary>The config folder on disk. Paths in it are relative, with forward slashes: <c>faq/battery-low.md</c>.</summary>
internal sealed class ContentFolder(string path)
{
    public string Path { get; } = path;

    /// <summary>Every file of a folder and the folders below it; none if it isn't there, since missing files are reported one by one.</summary>
    public List<ContentFile> ReadAll(string folder, string pattern, ICollection<KnowledgeIssue> issues)
    {
        var files = new List<ContentFile>();
        foreach (var file in FindFiles(folder, pattern, issues))
        {
            if (Read(System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/'), issues) is { } read)
            {
                files.Add(read);
            }
        }

        return files;
    }

    /// <summary>One file; null if it isn't there. What else keeps it from being read is an issue.</summary>
    public ContentFile? ReadIfThere(string relative, ICollection<KnowledgeIssue> issues) =>
        File.Exists(System.IO.Path.Combine(Path, relative)) ? Read(relative, issues) : null;

    /// <summary>The names of the folders in a folder, in order.</summary>
    public IReadOnlyList<string> Folders(string folder)
    {
        try
        {
            return [.. new DirectoryInfo(System.IO.Path.Combine(Path, folder)).EnumerateDirectories().Select(inner => inner.Name).Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>A fingerprint of all file names, sizes and times. It doesn't read any file.</summary>
    public int Fingerprint()
    {
        var fingerprint = default(HashCode);
        try
        {
            foreach (var file in new DirectoryInfo(Path).EnumerateFiles("*", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal))
            {
                fingerprint.Add(file.FullName);
                fingerprint.Add(file.Length);
                fingerprint.Add(file.LastWriteTimeUtc);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A file just vanished. The fingerprint differs, and the next one will be right.
            fingerprint.Add(exception.Message);
        }

        return fingerprint.ToHashCode();
    }

    private string[] FindFiles(string folder, string pattern, ICollection<KnowledgeIssue> issues)
    {
        try
        {
            return Directory.GetFiles(System.IO.Path.Combine(Path, folder), pattern, SearchOption.AllDirectories);
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            issues.Add(new KnowledgeIssue(folder, "$", $"It cannot be read: {exception.Message}"));
            return [];
        }
    }

    private ContentFile? Read(string relative, ICollection<KnowledgeIssue> issues)
    {
        try
        {
            var bytes = File.ReadAllBytes(System.IO.Path.Combine(Path, relative)).AsSpan();
            return new ContentFile(relative, Encoding.UTF8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            issues.Add(new KnowledgeIssue(relative, "$", $"It cannot be read: {exception.Message}"));
            return null;
        }
    }
}
