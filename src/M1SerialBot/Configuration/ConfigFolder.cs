using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Texts;

namespace M1SerialBot.Configuration;

/// <summary>The folder with everything that people may edit without C#.</summary>
internal sealed class ConfigFolder(string path)
{
    private const string Knowledge = "knowledge";
    private const string Texts = "texts";

    /// <summary>The folder that travels with the program.</summary>
    public static ConfigFolder BesideTheProgram { get; } = new(System.IO.Path.Combine(AppContext.BaseDirectory, "config"));

    /// <summary>Where it lies.</summary>
    public string Path { get; } = path;

    /// <summary>Loads everything in it, whole or not at all.</summary>
    /// <returns>What it holds, or every issue with its file below the folder.</returns>
    public ConfigLoadResult Load()
    {
        var issues = new List<KnowledgeIssue>();
        var knowledge = KnowledgeLoader.Load(ReadJson(Knowledge, issues));
        AddBelow(Knowledge, knowledge.Issues, issues);
        var spoken = new List<KnowledgeIssue>();
        var texts = TextsLoader.Load(ReadJson(Texts, issues), spoken);
        AddBelow(Texts, spoken, issues);
        return new ConfigLoadResult(
            issues.Count == 0 && knowledge.IsLoaded && texts is not null ? new Config(knowledge.Knowledge, texts) : null,
            issues);
    }

    private static void AddBelow(string folder, IEnumerable<KnowledgeIssue> found, List<KnowledgeIssue> issues) =>
        issues.AddRange(found.Select(issue => issue with { File = $"{folder}/{issue.File}" }));

    // Every JSON file of a folder, by its place below that.
    private List<KnowledgeFile> ReadJson(string folder, List<KnowledgeIssue> issues)
    {
        var root = System.IO.Path.Combine(Path, folder);
        if (!Directory.Exists(root))
        {
            return [];
        }

        var files = new List<KnowledgeFile>();
        foreach (var file in Directory.EnumerateFiles(root, "*.json", SearchOption.AllDirectories))
        {
            var relative = System.IO.Path.GetRelativePath(root, file).Replace('\\', '/');
            if (ReadFile($"{folder}/{relative}", issues) is { } text)
            {
                files.Add(new KnowledgeFile(relative, text));
            }
        }

        return files;
    }

    private string? ReadFile(string relative, List<KnowledgeIssue> issues)
    {
        try
        {
            return File.ReadAllText(System.IO.Path.Combine(Path, relative));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            issues.Add(new KnowledgeIssue(relative, "$", $"It cannot be read: {exception.Message}"));
            return null;
        }
    }
}
