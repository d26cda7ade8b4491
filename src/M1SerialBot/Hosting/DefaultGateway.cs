using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace M1SerialBot.Hosting;

/// <summary>The project's own gateway client.</summary>
internal sealed class DefaultGateway : IGateway
{
    public void AddTo(IServiceCollection services, BotSettings settings)
    {
        services.AddSingleton(new GatewaySettings { Token = settings.Token!.Value, Shards = settings.Shards });
        services.AddSingleton<IGatewayClient, GatewayClient>();
    }
}
