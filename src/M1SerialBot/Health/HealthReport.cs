namespace M1SerialBot.Health;

/// <summary>What <c>/readyz</c> answers with.</summary>
/// <param name="Ready">Whether interactions reach the bot.</param>
/// <param name="Transport">How they would.</param>
/// <param name="Shards">How each shard fares; none where there are none.</param>
internal sealed record HealthReport(bool Ready, string Transport, IReadOnlyList<ShardHealth> Shards);
