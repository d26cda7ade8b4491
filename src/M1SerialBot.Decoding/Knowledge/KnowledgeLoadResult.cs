using System.Diagnostics.CodeAnalysis;

namespace M1SerialBot.Decoding.Knowledge;

/// <summary>Knowledge, whole, or every reason why there is none.</summary>
/// <param name="Knowledge">The knowledge; null where there is any issue.</param>
/// <param name="Issues">Every issue; empty where there is knowledge.</param>
public sealed record KnowledgeLoadResult(KnowledgeBase? Knowledge, IReadOnlyList<KnowledgeIssue> Issues)
{
    /// <summary>Whether the knowledge could be loaded.</summary>
    [MemberNotNullWhen(true, nameof(Knowledge))]
    public bool IsLoaded => Knowledge is not null;
}
