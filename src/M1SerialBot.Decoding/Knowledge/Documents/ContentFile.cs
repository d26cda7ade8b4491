namespace M1SerialBot.Decoding.Knowledge.Documents;

/// <summary>The raw text of a file in the content folder.</summary>
/// <param name="Path">Its path below the folder that is loaded, with forward slashes: <c>formats/sequence.json</c>.</param>
/// <param name="Text">Its whole text.</param>
public sealed record ContentFile(string Path, string Text);

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

/// <summary>A value and its place in a file.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="File">The file, below the folder that is read.</param>
/// <param name="Path">Its JSON path.</param>
/// <param name="Value">The value.</param>
/// <remarks>Reference types, both of them: LINQ over value types is compiled again for each type, which every start would pay for.</remarks>
public sealed record Located<T>(string File, string Path, T Value);

/// <summary>An item of a list and its index.</summary>
/// <typeparam name="T">The type of the item.</typeparam>
/// <param name="Item">The item.</param>
/// <param name="At">Its index, from 0.</param>
public sealed record Indexed<T>(T Item, int At);

/// <summary>Makes <see cref="Located{T}"/>.</summary>
public static class Located
{
    /// <summary>Each item of a list with its place; none if the list is missing.</summary>
    /// <param name="file">The file, below the folder that is read.</param>
    /// <param name="path">The list's JSON path.</param>
    /// <param name="items">The list.</param>
    public static IEnumerable<Located<T>> Each<T>(string file, string path, IReadOnlyList<T>? items) =>
        Indexed.Of(items).Select(indexed => new Located<T>(file, $"{path}[{indexed.At}]", indexed.Item));
}

/// <summary>Makes <see cref="Indexed{T}"/>.</summary>
public static class Indexed
{
    /// <summary>Each item of a list with its index; none if the list is missing.</summary>
    public static IEnumerable<Indexed<T>> Of<T>(IReadOnlyList<T>? items) => (items ?? []).Select((item, at) => new Indexed<T>(item, at));
}
