using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content;

/// <summary>What the config folder holds, or every reason why it cannot be used.</summary>
/// <param name="Config">What it holds; null where there is any issue.</param>
/// <param name="Issues">Every issue.</param>
internal sealed record ConfigLoadResult(Config? Config, IReadOnlyList<KnowledgeIssue> Issues);
