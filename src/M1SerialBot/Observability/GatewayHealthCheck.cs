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
