using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content.Faq;

/// <summary>Collects the issues of one FAQ file, by line.</summary>
internal sealed class FaqIssues(string file)
{
    private readonly List<KnowledgeIssue> _issues = [];

    public bool IsEmpty => _issues.Count == 0;

    /// <summary>How a line is written in an issue.</summary>
    public static string At(int line) => $"line {line}";

    public void Add(int line, string message) => _issues.Add(new KnowledgeIssue(file, At(line), message));

    /// <summary>Hands everything over.</summary>
    public void CopyTo(ICollection<KnowledgeIssue> issues) => _issues.ForEach(issues.Add);
}
