using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content.Faq;

/// <summary>Parses the FAQ's files, and reports every error with its line.</summary>
internal static class FaqReader
{
    private const string Fence = "---";
    private const string MoreMarker = "<!-- more -->";

    /// <returns>The files without errors.</returns>
    public static IReadOnlyList<FaqDocument> Read(IReadOnlyCollection<ContentFile> files, ICollection<KnowledgeIssue> issues) => ReadAll(files, Read, issues);

    /// <summary>Parses what a language has of the FAQ: title, aliases, keywords and the answer. The rest is the English file's.</summary>
    /// <param name="folder">Where its files lie.</param>
    /// <param name="files">They.</param>
    /// <param name="issues">Where every error goes.</param>
    /// <returns>The files without errors.</returns>
    public static List<FaqTranslation> ReadTranslations(string folder, IReadOnlyCollection<ContentFile> files, ICollection<KnowledgeIssue> issues) =>
        ReadAll(files, (file, found) => ReadTranslation(folder, file, found), issues);

    private static List<T> ReadAll<T>(IEnumerable<ContentFile> files, Func<ContentFile, FaqIssues, T?> read, ICollection<KnowledgeIssue> issues)
        where T : class
    {
        var sound = new List<T>();
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var found = new FaqIssues(file.Path);
            if (read(file, found) is { } one)
            {
                sound.Add(one);
            }

            found.CopyTo(issues);
        }

        return sound;
    }

    private static FaqDocument? Read(ContentFile file, FaqIssues issues)
    {
        var slug = FaqLayout.SlugOf(file.Path);
        if (slug is null)
        {
            issues.Add(1, $"A topic lies in {FaqLayout.Folder} or {FaqLayout.LocalFolder} and is called like this-one.md, with at most {FaqLimits.Slug} characters before the dot.");
        }

        if (Split(file, FrontMatter.Keys, FrontMatter.OptionalKeys, issues) is not var (lines, end, matter))
        {
            return null;
        }

        var (title, aliases, keywords) = Names(matter);
        var pinned = matter.PinnedOrder("pinned");
        var reviewed = matter.Day("reviewed");
        var reviewBy = matter.Day("review-by");
        var sources = matter.Texts("sources");
        var sketch = matter.Sketch("sketch");
        var (brief, more) = ReadBody(lines, end + 1, FaqLimits.Body, issues);
        Check(title, aliases.Concat(keywords), issues);
        CheckReview(reviewed, reviewBy, issues);
        return issues.IsEmpty
            ? new FaqDocument(
                file.Path,
                new FaqTopic(slug!, title!.Value, Values(aliases), Values(keywords), pinned!.Value, reviewed!.Value, reviewBy!.Value, Values(sources), sketch, brief, more, FaqLayout.IsLocal(file.Path)),
                title, aliases, pinned, sources)
            : null;
    }

    private static FaqTranslation? ReadTranslation(string folder, ContentFile file, FaqIssues issues)
    {
        if (Split(file, FrontMatter.TranslatedKeys, [], issues) is not var (lines, end, matter))
        {
            return null;
        }

        var (title, aliases, keywords) = Names(matter);
        var (brief, more) = ReadBody(lines, end + 1, FaqLimits.TranslatedBody, issues);
        Check(title, aliases.Concat(keywords), issues);
        return issues.IsEmpty
            ? new FaqTranslation(file.Path, Path.GetFileNameWithoutExtension(file.Path[folder.Length..]), title!, aliases, Values(keywords), brief, more)
            : null;
    }

    private static (string[] Lines, int End, FrontMatter Matter)? Split(ContentFile file, IReadOnlyList<string> keys, IReadOnlyList<string> optional, FaqIssues issues)
    {
        var lines = file.Text.ReplaceLineEndings("\n").Split('\n');
        var end = Array.IndexOf(lines, Fence, 1);
        if (lines[0] != Fence || end < 0)
        {
            issues.Add(1, $"A file begins with its front matter between two lines of {Fence}.");
            return null;
        }

        return (lines, end, new FrontMatter(string.Join('\n', lines[1..end]), 1, keys, optional, issues));
    }

    private static (WithLine<string>? Title, IReadOnlyList<WithLine<string>> Aliases, IReadOnlyList<WithLine<string>> Keywords) Names(FrontMatter matter) =>
        (matter.Text("title"), matter.Texts("aliases"), matter.Texts("keywords"));

    private static void Check(WithLine<string>? title, IEnumerable<WithLine<string>> searched, FaqIssues issues)
    {
        if (title is { } given && given.Value.Length > FaqLimits.Title)
        {
            issues.Add(given.Line, $"The title has {given.Value.Length} characters; {FaqLimits.Title} fit.");
        }

        foreach (var wordless in searched.Concat(title is { } also ? [also] : []).Where(text => SearchTokenizer.Tokenize(text.Value).Length == 0))
        {
            issues.Add(wordless.Line, $"There is no word in \"{wordless.Value}\".");
        }
    }

    private static void CheckReview(WithLine<DateOnly>? reviewed, WithLine<DateOnly>? reviewBy, FaqIssues issues)
    {
        if (reviewBy is { } next && reviewed is { } last && next.Value < last.Value)
        {
            issues.Add(next.Line, "The next review cannot lie before the last.");
        }
    }

    // A file without the marker is all short form.
    private static (string Short, string More) ReadBody(string[] lines, int start, int most, FaqIssues issues)
    {
        var marker = Array.IndexOf(lines, MoreMarker, start);
        if (marker >= 0 && Array.IndexOf(lines, MoreMarker, marker + 1) is var second and > 0)
        {
            issues.Add(second + 1, $"{MoreMarker} stands once, after the short form.");
            return ("", "");
        }

        var end = marker < 0 ? lines.Length : marker;
        var brief = ReadPart(lines, start, end, issues);
        var more = marker < 0 ? "" : ReadPart(lines, marker + 1, lines.Length, issues);
        CheckShort(brief, start + 1, issues);
        if (marker >= 0 && more.Length == 0)
        {
            issues.Add(marker + 1, $"Nothing comes after {MoreMarker}.");
        }

        if (brief.Length + more.Length is var length && length > most)
        {
            issues.Add(start + 1, $"The answer has {length} characters; {most} fit.");
        }

        return (brief, more);
    }

    private static string ReadPart(string[] lines, int start, int end, FaqIssues issues)
    {
        var text = string.Join('\n', lines[start..end]);
        DiscordMarkdown.Check(text, start + 1, issues);
        return text.Trim();
    }

    private static void CheckShort(string text, int line, FaqIssues issues)
    {
        if (text.Length == 0)
        {
            issues.Add(line, "An answer is needed.");
        }

        if (Words(text) is var words and > FaqLimits.ShortWords)
        {
            issues.Add(line, $"The short form has {words} words; {FaqLimits.ShortWords} fit. Put the rest after a line of {MoreMarker}.");
        }
    }

    // A link counts by its text, and a list's dash or number not at all.
    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetter) || (word.Any(char.IsDigit) && word[^1] != '.'));

    private static IReadOnlyList<string> Values(IEnumerable<WithLine<string>> lines) => [.. lines.Select(line => line.Value)];
}

/// <summary>Collects the issues of one file.</summary>
internal sealed class FaqIssues(string file)
{
    private readonly List<KnowledgeIssue> _issues = [];

    public bool IsEmpty => _issues.Count == 0;

    public static string At(int line) => $"line {line}";

    public static IEnumerable<Located<string>> Located(string file, IEnumerable<WithLine<string>> texts) => texts.Select(text => new Located<string>(file, At(text.Line), text.Value));

    public void Add(int line, string message) => _issues.Add(new KnowledgeIssue(file, At(line), message));

    public void CopyTo(ICollection<KnowledgeIssue> issues) => _issues.ForEach(issues.Add);
}
