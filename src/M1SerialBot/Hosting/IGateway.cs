using Microsoft.Extensions.DependencyInjection;

namespace M1SerialBot.Hosting;

/// <summary>What the bot speaks to Discord's gateway with.</summary>
internal interface IGateway
{
    /// <summary>Adds it: something that runs the gateway, and whatever else it does in its own way.</summary>
    /// <param name="services">The services, with everything in them that does not depend on it.</param>
    /// <param name="settings">How the bot is set up, with a token.</param>
    void AddTo(IServiceCollection services, BotSettings settings);
}
