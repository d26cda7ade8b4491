using System.Diagnostics.CodeAnalysis;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Knowledge.Loading;

/// <summary>Knowledge, whole, or every reason why there is none.</summary>
/// <param name="Knowledge">The knowledge; null where there is any issue.</param>
/// <param name="Issues">Every issue; empty where there is knowledge.</param>
public sealed record KnowledgeLoadResult(KnowledgeBase? Knowledge, IReadOnlyList<KnowledgeIssue> Issues)
{
    /// <summary>Whether the knowledge could be loaded.</summary>
    [MemberNotNullWhen(true, nameof(Knowledge))]
    public bool IsLoaded => Knowledge is not null;

    /// <summary>The sources, so that what cites them from outside can be checked whatever else is the matter; null where their file is not sound.</summary>
    public IReadOnlyList<Source>? Sources { get; init; }

    /// <summary>The variants, for the same; null where their file is not sound.</summary>
    public IReadOnlyList<Variant>? Variants { get; init; }
}
