using System.Text;
using M1SerialBot.Content.Checklist;
using M1SerialBot.Content.Checklist.Loading;
using M1SerialBot.Content.Faq;
using M1SerialBot.Content.References;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Knowledge.Loading;

namespace M1SerialBot.Content;

/// <summary>The folder with everything that people may edit without C#.</summary>
/// <param name="path">Where it lies.</param>
/// <param name="locales">The locales that texts may be in, besides English.</param>
internal sealed class ContentLoader(string path, IReadOnlySet<string> locales)
{
    private const string Name = "config";
    private const string Knowledge = "knowledge/";
    private const string Lexicon = "lexicon/";

    /// <summary>The folder that travels with the program.</summary>
    public static string BundledPath { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, Name);

    /// <summary>The folder that is taken where none is named: the one in the working directory, or where there is none the one beside the program.</summary>
    public static string DefaultPath => Directory.Exists(System.IO.Path.Combine(Name, Knowledge)) ? Name : BundledPath;

    /// <summary>Where it lies.</summary>
    public string Path { get; } = path;

    /// <summary>The stamp of what was loaded last, as it was just before; 0 before anything was.</summary>
    public int LoadedFingerprint { get; private set; }

    /// <summary>Loads everything in it, whole or not at all.</summary>
    /// <returns>What it holds, or every issue with its file below the folder.</returns>
    public ContentLoadResult Load()
    {
        LoadedFingerprint = Fingerprint();
        var outside = new List<KnowledgeIssue>();
        var checklistFiles = ChecklistReader.Read(ReadFolder(ChecklistLayout.Folder, "*.json", outside), outside);
        var texts = TextsLoader.Load(ReadFolder(TextsLoader.Folder, "*.json", outside), locales, outside);
        var unread = outside.Count;
        var faqFiles = FaqReader.Read(ReadFolder(FaqLayout.Folder, "*.md", outside), outside);
        var isFaqWhole = outside.Count == unread;

        // A file that could not be read may have cited anything.
        var cited = checklistFiles.IsWhole && isFaqWhole
            ? checklistFiles.Citations().Concat(faqFiles.SelectMany(file => file.Citations())).Select(citation => citation.Value).ToHashSet(StringComparer.Ordinal)
            : null;
        var issues = new List<KnowledgeIssue>();
        var knowledge = KnowledgeLoader.Load(
            [.. ReadFolder(Knowledge, "*.json", issues).Select(file => file with { Path = file.Path[Knowledge.Length..] }), .. ReadFolder(Lexicon, "*.json", issues)], cited);
        issues.AddRange(knowledge.Issues.Select(issue => issue.File.StartsWith(Lexicon, StringComparison.Ordinal) ? issue : issue with { File = Knowledge + issue.File }));
        issues.AddRange(outside);
        var references = new ReferenceData(knowledge.Sources, knowledge.Variants);
        var checklist = ChecklistLoader.Load(checklistFiles, references, issues);
        var faq = FaqLoader.Load(faqFiles, isFaqWhole, references, issues);
        return new ContentLoadResult(
            issues.Count == 0 && knowledge.IsLoaded && checklist is not null && faq is not null && texts is not null
                ? new ContentSnapshot(knowledge.Decoder, checklist, faq, texts)
                : null,
            [.. issues.OrderBy(issue => issue.File, StringComparer.Ordinal)]);
    }

    /// <summary>Changes when a file is added, taken away or written; costs a look at each file, and reads none.</summary>
    public int Fingerprint()
    {
        var stamp = default(HashCode);
        try
        {
            foreach (var file in new DirectoryInfo(Path).EnumerateFiles("*", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal))
            {
                stamp.Add(file.FullName);
                stamp.Add(file.Length);
                stamp.Add(file.LastWriteTimeUtc);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A file that went away just now makes another stamp, and the next look tells.
            stamp.Add(exception.Message);
        }

        return stamp.ToHashCode();
    }

    // Each file with its place below this folder, such as faq/battery-low.md.
    private List<ContentFile> ReadFolder(string folder, string pattern, List<KnowledgeIssue> issues)
    {
        var files = new List<ContentFile>();
        foreach (var file in FindFiles(folder, pattern, issues))
        {
            var relative = System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/');
            if (ReadFile(relative, issues) is { } text)
            {
                files.Add(new ContentFile(relative, text));
            }
        }

        return files;
    }

    private string[] FindFiles(string folder, string pattern, List<KnowledgeIssue> issues)
    {
        try
        {
            return Directory.GetFiles(System.IO.Path.Combine(Path, folder), pattern, SearchOption.AllDirectories);
        }
        catch (DirectoryNotFoundException)
        {
            // Missing files are reported one by one.
            return [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            issues.Add(new KnowledgeIssue(folder, "$", $"It cannot be read: {exception.Message}"));
            return [];
        }
    }

    private string? ReadFile(string relative, List<KnowledgeIssue> issues)
    {
        try
        {
            var bytes = File.ReadAllBytes(System.IO.Path.Combine(Path, relative)).AsSpan();
            return Encoding.UTF8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            issues.Add(new KnowledgeIssue(relative, "$", $"It cannot be read: {exception.Message}"));
            return null;
        }
    }
}
