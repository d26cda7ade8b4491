using System.Text;
using M1SerialBot.Content.Checklist;
using M1SerialBot.Content.Checklist.Loading;
using M1SerialBot.Content.Faq;
using M1SerialBot.Content.References;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Knowledge.Loading;

namespace M1SerialBot.Content;

/// <summary>Loads the config folder, all or nothing.</summary>
internal sealed class ContentLoader(string path, IReadOnlySet<string> locales)
{
    private const string Name = "config";
    private const string Knowledge = "knowledge/";
    private const string Lexicon = "lexicon/";

    /// <summary>The folder that ships with the program.</summary>
    public static string BundledPath { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, Name);

    /// <summary>The folder in the working directory, or else the one that ships with the program.</summary>
    public static string DefaultPath => Directory.Exists(System.IO.Path.Combine(Name, Knowledge)) ? Name : BundledPath;

    public string Path { get; } = path;

    /// <summary>The fingerprint from just before the last load; 0 before the first.</summary>
    public int LoadedFingerprint { get; private set; }

    public ContentLoadResult Load()
    {
        LoadedFingerprint = Fingerprint();
        var outside = new List<KnowledgeIssue>();
        var checklistFiles = ChecklistReader.Read(ReadFolder(ChecklistLayout.Folder, "*.json", outside), outside);
        var texts = TextsLoader.Load(ReadFolder(TextsLoader.Folder, "*.json", outside), locales, outside);
        var unread = outside.Count;
        var faqFiles = FaqReader.Read(ReadFolder(FaqLayout.Folder, "*.md", outside), outside);
        var isFaqWhole = outside.Count == unread;

        // A file that couldn't be parsed may cite anything.
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

    // Paths are relative to the config folder: faq/battery-low.md.
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

/// <summary>The content, or all issues that keep it from being used.</summary>
internal sealed record ContentLoadResult(ContentSnapshot? Content, IReadOnlyList<KnowledgeIssue> Issues);
