using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Content;

/// <summary>What the config folder holds, or every reason why it cannot be used.</summary>
/// <param name="Content">What it holds; null where there is any issue.</param>
/// <param name="Issues">Every issue.</param>
internal sealed record ContentLoadResult(ContentSnapshot? Content, IReadOnlyList<KnowledgeIssue> Issues);
