namespace M1SerialBot.Decoding.Knowledge;

/// <summary>Collects every issue, so that all are reported at once.</summary>
internal sealed class IssueLog
{
    private readonly List<KnowledgeIssue> _issues = [];

    public bool IsEmpty => _issues.Count == 0;

    public void Add(string file, string path, string message) => _issues.Add(new KnowledgeIssue(file, path, message));

    public void AddRange(IEnumerable<KnowledgeIssue> issues) => _issues.AddRange(issues);

    /// <summary>The issues by file, in the order in which they were found.</summary>
    public IReadOnlyList<KnowledgeIssue> ToList() => [.. _issues.OrderBy(issue => issue.File, StringComparer.Ordinal)];
}
