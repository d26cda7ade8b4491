using System.Text.Json.Serialization;
using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.Settings;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace M1SerialBot.Observability;

/// <summary>Healthy while interactions reach the bot. Its data is the <see cref="ReadinessReport"/>.</summary>
internal sealed class GatewayHealthCheck(BotSettings settings, GatewayStatus status, IHostApplicationLifetime lifetime) : IHealthCheck
{
    public const string Name = "gateway";

    /// <summary>The key of the report.</summary>
    public const string Report = "report";

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var shards = status.Shards;
        var isRunning = lifetime.ApplicationStarted.IsCancellationRequested && !lifetime.ApplicationStopping.IsCancellationRequested;
        var isConnected = settings.Transport != Transport.Gateway || (shards.Count > 0 && shards.All(shard => shard.IsReady));
        var report = new ReadinessReport(isRunning && isConnected, settings.Transport.ToString(), [.. shards.Select(ShardHealth.Of)]);
        var data = new Dictionary<string, object>(StringComparer.Ordinal) { [Report] = report };
        return Task.FromResult(report.Ready ? HealthCheckResult.Healthy(data: data) : HealthCheckResult.Unhealthy(data: data));
    }
}

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
