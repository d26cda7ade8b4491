using System.Diagnostics.CodeAnalysis;
using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Decoding.Knowledge.Loading;

/// <summary>The whole knowledge, or every reason why it can't be loaded.</summary>
/// <param name="Knowledge">The knowledge; null if there is any issue.</param>
/// <param name="Issues">Every issue; empty if there is knowledge.</param>
public sealed record KnowledgeLoadResult(KnowledgeBase? Knowledge, IReadOnlyList<KnowledgeIssue> Issues)
{
    /// <summary>Whether the knowledge could be loaded.</summary>
    [MemberNotNullWhen(true, nameof(Knowledge), nameof(Decoder))]
    public bool IsLoaded => Knowledge is not null;

    /// <summary>A decoder with the knowledge; null if there is any issue.</summary>
    public SerialDecoder? Decoder { get; init; }

    /// <summary>The sources, so that citations from outside can be checked even if other files have issues; null if their own file has.</summary>
    public IReadOnlyList<Source>? Sources { get; init; }

    /// <summary>The variants, for the same reason; null if their own file has issues.</summary>
    public IReadOnlyList<Variant>? Variants { get; init; }
}
