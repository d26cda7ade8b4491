namespace M1SerialBot.Decoding.Knowledge.Documents;

/// <summary>A problem that keeps content from being loaded.</summary>
/// <param name="File">The file, below the folder that is loaded.</param>
/// <param name="Path">The place in it: a JSON path such as <c>$.bands[2].from</c>, or <c>line 7</c> if the file isn't JSON.</param>
/// <param name="Message">What is wrong and what is needed.</param>
public sealed record KnowledgeIssue(string File, string Path, string Message)
{
    /// <summary>Writes the three on a line.</summary>
    public override string ToString() => $"{File} {Path}: {Message}";
}

/// <summary>Collects every issue, so that all are reported at once.</summary>
internal sealed class IssueCollector
{
    private readonly List<KnowledgeIssue> _issues = [];

    public bool IsEmpty => _issues.Count == 0;

    public void Add(string file, string path, string message) => _issues.Add(new KnowledgeIssue(file, path, message));

    public void AddRange(IEnumerable<KnowledgeIssue> issues) => _issues.AddRange(issues);

    /// <summary>The issues by file, each file's in the order in which they were found.</summary>
    public IReadOnlyList<KnowledgeIssue> ToList() => [.. _issues.OrderBy(issue => issue.File, StringComparer.Ordinal)];
}
