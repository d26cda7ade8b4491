using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.Hosting;
using Microsoft.Extensions.Hosting;

namespace M1SerialBot.Health;

/// <summary>Whether interactions that Discord has for the bot reach it now.</summary>
internal sealed class Readiness(BotSettings settings, GatewayStatus status, IHostApplicationLifetime lifetime)
{
    /// <summary>How things stand.</summary>
    public HealthReport Report
    {
        get
        {
            var shards = status.Shards;
            var isRunning = lifetime.ApplicationStarted.IsCancellationRequested && !lifetime.ApplicationStopping.IsCancellationRequested;
            var isConnected = settings.Transport != Transport.Gateway || (shards.Count > 0 && shards.All(shard => shard.IsReady));
            return new HealthReport(isRunning && isConnected, settings.Transport.ToString(), [.. shards.Select(ShardHealth.Of)]);
        }
    }
}
