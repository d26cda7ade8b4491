using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.DiscordApi.Rest;
using M1SerialBot.Hosting;
using M1SerialBot.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace M1SerialBot.DiscordNet;

/// <summary>Discord.Net on the gateway, for replies and for registration.</summary>
internal sealed class DiscordNetGateway : IGateway
{
    public void AddTo(IServiceCollection services, BotSettings settings)
    {
        services.AddSingleton(new GatewaySettings { Token = settings.Token!.Value, Shards = settings.Shards });
        services.AddSingleton<SocketInteractions>();
        services.AddSingleton<IReplySender, DiscordNetReplies>();
        services.AddSingleton<ICommandStore, DiscordNetCommands>();
        services.AddSingleton<IGatewayClient, DiscordNetClient>();
    }
}
