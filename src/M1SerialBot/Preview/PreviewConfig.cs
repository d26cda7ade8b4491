using M1SerialBot.Decoding.Knowledge.Documents;

namespace M1SerialBot.Preview;

/// <summary>What the bot answers from, and what is the matter with the folder that it comes from.</summary>
/// <param name="Knowledge">The version of the knowledge in use.</param>
/// <param name="Issues">Why later changes are not in use; none where they are.</param>
internal sealed record PreviewConfig(string Knowledge, IReadOnlyList<KnowledgeIssue> Issues);
