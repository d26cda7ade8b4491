using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.DiscordApi.Rest;
using M1SerialBot.DiscordNet.Commands;
using M1SerialBot.DiscordNet.Replies;
using M1SerialBot.Hosting;
using M1SerialBot.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace M1SerialBot.DiscordNet.Gateway;

/// <summary>Discord.Net, for the gateway, for replies and for commands.</summary>
internal sealed class DiscordNetGateway : IGateway
{
    /// <inheritdoc/>
    public void AddTo(IServiceCollection services, BotSettings settings)
    {
        services.AddSingleton(new GatewaySettings { Token = settings.Token!.Value, Shards = settings.Shards });
        services.AddSingleton<FatalErrorSignal>();
        services.AddSingleton<ClientConfig>();
        services.AddSingleton<ClientLog>();
        services.AddSingleton<InteractionCorrelator>();
        // What sends replies needs what has arrived, and what takes arrivals sends replies.
        services.AddSingleton<SocketInteractionMap>();
        services.AddSingleton<IReplySender, DiscordNetReplies>();
        services.AddSingleton<ICommandStore, DiscordNetCommands>();
        services.AddSingleton<IGatewayClient, DiscordNetClient>();
    }
}
