using M1SerialBot.Bot.Commands;
using M1SerialBot.Bot.Features;
using M1SerialBot.Bot.Features.About;
using M1SerialBot.DiscordApi.Execution;
using M1SerialBot.Policy;
using M1SerialBot.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace M1SerialBot.Hosting;

/// <summary>Every command, and everything that a button, a select or a modal does.</summary>
internal static class BotServices
{
    /// <summary>Adds them.</summary>
    public static void Add(IServiceCollection services, BotSettings settings)
    {
        services.AddSingleton(new VisibilityOption(settings.Options.Bot.Show));
        services.AddSingleton(new ContributionUrl(settings.Options.Bot.ContributionUrl));
        services.AddSingleton(new PictureOption(settings.Options.Bot.Pictures));
        services.AddSingleton<IPrivacyNotice>(new PrivacyNotice(settings));
        services.AddSingleton<CommandIds>();
        services.AddSingleton(provider => BotFeatures.All(
            provider.GetRequiredService<VisibilityOption>(),
            provider.GetRequiredService<IPrivacyNotice>(),
            provider.GetRequiredService<CommandIds>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IInteractionHandler, CommandRouter>();
    }
}
