using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content.Faq;

/// <summary>Parses the FAQ's files, and reports every error with its line.</summary>
internal static class FaqReader
{
    private const string Fence = "---";

    /// <returns>The files without errors.</returns>
    public static IReadOnlyList<FaqDocument> Read(IReadOnlyCollection<ContentFile> files, ICollection<KnowledgeIssue> issues)
    {
        var sound = new List<FaqDocument>();
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var found = new FaqIssues(file.Path);
            if (Read(file, found) is { } read)
            {
                sound.Add(read);
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
            issues.Add(1, $"A topic lies in {FaqLayout.Folder} and is called like this-one.md, with at most {FaqLimits.Slug} characters before the dot.");
        }

        var lines = file.Text.ReplaceLineEndings("\n").Split('\n');
        var end = Array.IndexOf(lines, Fence, 1);
        if (lines[0] != Fence || end < 0)
        {
            issues.Add(1, $"A file begins with its front matter between two lines of {Fence}.");
            return null;
        }

        var matter = new FrontMatter(string.Join('\n', lines[1..end]), 1, issues);
        var title = matter.Text("title");
        var aliases = matter.Texts("aliases");
        var keywords = matter.Texts("keywords");
        var pinned = matter.PinnedOrder("pinned");
        var reviewed = matter.Day("reviewed");
        var reviewBy = matter.Day("review-by");
        var sources = matter.Texts("sources");
        var body = string.Join('\n', lines[(end + 1)..]);
        Check(title, reviewed, reviewBy, aliases.Concat(keywords), issues);
        CheckBody(body, end + 2, issues);
        return issues.IsEmpty
            ? new FaqDocument(
                file.Path,
                new FaqTopic(slug!, title!.Value, Values(aliases), Values(keywords), pinned!.Value, reviewed!.Value, reviewBy!.Value, Values(sources), body.Trim()),
                title, aliases, pinned, sources)
            : null;
    }

    private static void Check(WithLine<string>? title, WithLine<DateOnly>? reviewed, WithLine<DateOnly>? reviewBy, IEnumerable<WithLine<string>> searched, FaqIssues issues)
    {
        if (title is { } given && given.Value.Length > FaqLimits.Title)
        {
            issues.Add(given.Line, $"The title has {given.Value.Length} characters; {FaqLimits.Title} fit.");
        }

        if (reviewBy is { } next && reviewed is { } last && next.Value < last.Value)
        {
            issues.Add(next.Line, "The next review cannot lie before the last.");
        }

        foreach (var wordless in searched.Concat(title is { } also ? [also] : []).Where(text => SearchTokenizer.Tokenize(text.Value).Length == 0))
        {
            issues.Add(wordless.Line, $"There is no word in \"{wordless.Value}\".");
        }
    }

    private static void CheckBody(string body, int firstLine, FaqIssues issues)
    {
        if (string.IsNullOrWhiteSpace(body))
        {
            issues.Add(firstLine, "An answer is needed.");
        }

        if (body.Trim().Length is var length and > FaqLimits.Body)
        {
            issues.Add(firstLine, $"The answer has {length} characters; {FaqLimits.Body} fit.");
        }

        DiscordMarkdown.Check(body, firstLine, issues);
    }

    private static IReadOnlyList<string> Values(IEnumerable<WithLine<string>> lines) => [.. lines.Select(line => line.Value)];
}

/// <summary>Collects the issues of one file.</summary>
internal sealed class FaqIssues(string file)
{
    private readonly List<KnowledgeIssue> _issues = [];

    public bool IsEmpty => _issues.Count == 0;

    public static string At(int line) => $"line {line}";

    public void Add(int line, string message) => _issues.Add(new KnowledgeIssue(file, At(line), message));

    public void CopyTo(ICollection<KnowledgeIssue> issues) => _issues.ForEach(issues.Add);
}
