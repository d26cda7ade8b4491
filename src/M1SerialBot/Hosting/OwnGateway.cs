using M1SerialBot.DiscordApi.Gateway;
using Microsoft.Extensions.DependencyInjection;

namespace M1SerialBot.Hosting;

/// <summary>The client that is made for this bot.</summary>
internal sealed class OwnGateway : IGateway
{
    /// <inheritdoc/>
    public void AddTo(IServiceCollection services, BotSettings settings)
    {
        services.AddSingleton(new GatewaySettings { Token = settings.Token!.Value, Shards = settings.Shards });
        services.AddSingleton<IGatewayClient, GatewayClient>();
    }
}
