using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content;

/// <summary>What the config folder holds, as it was last found sound; it may change from one moment to the next.</summary>
/// <param name="content">What it holds at first.</param>
internal sealed class ContentStore(ContentSnapshot content)
{
    private volatile ContentSnapshot _current = content;
    private volatile IReadOnlyList<KnowledgeIssue> _issues = [];

    /// <summary>The version in use now. Read it once for each answer, so that an answer never mixes two.</summary>
    public ContentSnapshot Current => _current;

    /// <summary>The issues of the folder since then; empty if all of it is in use.</summary>
    public IReadOnlyList<KnowledgeIssue> Issues => _issues;

    /// <summary>Comes after every change of either.</summary>
    public event Action? Changed;

    /// <summary>Takes over what was found sound.</summary>
    public void Replace(ContentSnapshot content)
    {
        _current = content;
        Reject([]);
    }

    /// <summary>Keeps what there is, since the folder is not sound any more.</summary>
    /// <param name="issues">Why.</param>
    public void Reject(IReadOnlyList<KnowledgeIssue> issues)
    {
        _issues = issues;
        Changed?.Invoke();
    }
}
