using System.Text.Json.Serialization;
using M1SerialBot.DiscordApi.Gateway;

namespace M1SerialBot.Observability;

/// <summary>The body of <c>/readyz</c>.</summary>
/// <param name="Ready">Interactions reach the bot.</param>
/// <param name="Transport">How.</param>
/// <param name="Shards">The shards that run here; none without a gateway.</param>
internal sealed record ReadinessReport(bool Ready, string Transport, IReadOnlyList<ShardHealth> Shards);

/// <param name="Number">From 0.</param>
/// <param name="Total">How many shards the bot has in all.</param>
/// <param name="Ready">Its session is open, and its last heartbeat was acknowledged within two intervals.</param>
/// <param name="SecondsSinceHeartbeat">Null if it isn't connected.</param>
internal sealed record ShardHealth(int Number, int Total, bool Ready, double? SecondsSinceHeartbeat)
{
    public static ShardHealth Of(ShardStatus status) => new(status.Number, status.Total, status.IsReady, status.SinceHeartbeat?.TotalSeconds);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReadinessReport))]
internal sealed partial class ReadinessJson : JsonSerializerContext;
