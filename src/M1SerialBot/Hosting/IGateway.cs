using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace M1SerialBot.Hosting;

/// <summary>The client that connects the bot to Discord's gateway.</summary>
internal interface IGateway
{
    /// <summary>Adds an <c>IGatewayClient</c>. It's called last, so it may replace other services.</summary>
    /// <param name="services">Everything else.</param>
    /// <param name="settings">They have a token.</param>
    void AddTo(IServiceCollection services, BotSettings settings);
}

/// <summary>The project's own gateway client.</summary>
internal sealed class DefaultGateway : IGateway
{
    public void AddTo(IServiceCollection services, BotSettings settings)
    {
        services.AddSingleton(new GatewaySettings { Token = settings.Token!.Value, Shards = settings.Shards });
        services.AddSingleton<IGatewayClient, GatewayClient>();
    }
}
