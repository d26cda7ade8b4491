using System.Collections.Frozen;
using M1SerialBot.Content.Checklist;
using M1SerialBot.Content.Checklist.Loading;
using M1SerialBot.Content.Faq;
using M1SerialBot.Content.Files;
using M1SerialBot.Content.Languages;
using M1SerialBot.Content.References;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Knowledge;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Knowledge.Loading;

namespace M1SerialBot.Content;

/// <summary>Loads the config folder, all or nothing.</summary>
/// <param name="path">The folder.</param>
/// <param name="locales">The languages that it may have besides English.</param>
internal sealed class ContentLoader(string path, IReadOnlySet<string> locales)
{
    private const string Name = "config";
    private const string Knowledge = "knowledge/";
    private const string Lexicon = "lexicon/";

    private readonly ContentFolder _folder = new(path);

    /// <summary>The folder that ships with the program.</summary>
    public static string BundledPath { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, Name);

    /// <summary>The folder in the working directory, or else the one that ships with the program.</summary>
    public static string DefaultPath => Directory.Exists(System.IO.Path.Combine(Name, Knowledge)) ? Name : BundledPath;

    public string Path => _folder.Path;

    /// <summary>What the terminal's help says in English, so that a check can say what isn't translated of it.</summary>
    public Func<IEnumerable<KnowledgeSentence>>? Help { get; init; }

    /// <summary>The fingerprint from just before the last load; 0 before the first.</summary>
    public int LoadedFingerprint { get; private set; }

    /// <summary>Loads everything in English. The other languages are read when they're first asked for.</summary>
    /// <param name="added">A file to load as if it were there, such as <c>knowledge/sightings/seen-123456.json</c>; null for none.</param>
    public ContentLoadResult Load(ContentFile? added = null)
    {
        LoadedFingerprint = Fingerprint();
        var outside = new List<KnowledgeIssue>();
        var checklistFiles = ChecklistReader.Read(_folder.ReadAll(ChecklistLayout.Folder, "*.json", outside), outside);
        var english = TextsLoader.LoadEnglish(_folder.ReadIfThere(TextsLoader.English, outside), outside);
        var unread = outside.Count;
        var faqFiles = FaqReader.Read(_folder.ReadAll(FaqLayout.Folder, "*.md", outside), outside);
        var isFaqWhole = outside.Count == unread;

        // A file that couldn't be parsed may cite anything.
        var cited = checklistFiles.IsWhole && isFaqWhole
            ? checklistFiles.Citations().Concat(faqFiles.SelectMany(file => file.Citations())).Select(citation => citation.Value).ToHashSet(StringComparer.Ordinal)
            : null;
        var issues = new List<KnowledgeIssue>();
        var knowledge = KnowledgeLoader.Load(
            [.. _folder.ReadAll(Knowledge, "*.json", issues).Concat(added is null ? [] : [added]).Select(file => file with { Path = file.Path[Knowledge.Length..] }), .. _folder.ReadAll(Lexicon, "*.json", issues)], cited);
        issues.AddRange(knowledge.Issues.Select(issue => issue.File.StartsWith(Lexicon, StringComparison.Ordinal) ? issue : issue with { File = Knowledge + issue.File }));
        issues.AddRange(outside);
        var references = new ReferenceData(knowledge.Sources, knowledge.Variants);
        var checklist = ChecklistLoader.Load(checklistFiles, references, issues);
        var faq = FaqLoader.Load(faqFiles, isFaqWhole, references, issues);
        return new ContentLoadResult(
            issues.Count == 0 && knowledge.IsLoaded && checklist is not null && faq is not null && english is not null
                ? new ContentSnapshot(
                    knowledge.Decoder, checklist, faq,
                    new LanguageSet(_folder, locales, new EnglishContent(english, knowledge.Knowledge, checklistFiles, checklist, faq, references) { Help = Help }))
                : null,
            [.. issues.OrderBy(issue => issue.File, StringComparer.Ordinal)]);
    }

    /// <summary>The same, and checks every language too.</summary>
    public ContentLoadResult LoadAndCheckLanguages()
    {
        var loaded = Load();
        return loaded.Content?.Languages.Check() is { Count: > 0 } issues ? new ContentLoadResult(null, issues) : loaded;
    }

    /// <summary>What the terminal's help says in the first of these languages that has any, by id; empty if English comes first. Nothing else is read.</summary>
    public IReadOnlyDictionary<string, string> ReadHelp(IEnumerable<string> languages, ICollection<KnowledgeIssue> issues)
    {
        foreach (var language in languages.TakeWhile(language => language != Localizer.English).Where(locales.Contains))
        {
            if (_folder.ReadIfThere(LanguageLayout.Help(language), issues) is { } file && WordsFile.Read(file, issues) is { } words)
            {
                return words;
            }
        }

        return FrozenDictionary<string, string>.Empty;
    }

    /// <inheritdoc cref="ContentFolder.Fingerprint"/>
    public int Fingerprint() => _folder.Fingerprint();
}

/// <summary>The content, or all issues that keep it from being used.</summary>
internal sealed record ContentLoadResult(ContentSnapshot? Content, IReadOnlyList<KnowledgeIssue> Issues);
