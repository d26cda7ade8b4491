using M1SerialBot.Commands;
using M1SerialBot.Configuration;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Delivery;
using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.DiscordApi.Interactions;
using M1SerialBot.DiscordApi.Registration;
using M1SerialBot.DiscordApi.Rest;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Serilog;

namespace M1SerialBot.Hosting;

/// <summary>Puts the bot together on the generic host.</summary>
internal static class BotHost
{
    private static readonly TimeSpan ShutdownTime = TimeSpan.FromSeconds(9);

    /// <summary>Builds it.</summary>
    /// <param name="settings">How it is set up.</param>
    /// <param name="config">What it knows and says.</param>
    /// <param name="logger">Where it logs.</param>
    public static IHost Build(BotSettings settings, Config config, Serilog.ILogger logger)
    {
        if (settings.Transport == Transport.Webhook)
        {
            return WebhookHost.Build(settings, builder => AddBot(builder, settings, config, logger));
        }

        var builder = Host.CreateEmptyApplicationBuilder(null);
        AddBot(builder, settings, config, logger);
        builder.Services.AddSingleton(new GatewaySettings { Token = settings.Token!.Value, Shards = settings.Shards });
        builder.Services.AddSingleton<GatewayClient>();
        builder.Services.AddHostedService<GatewayWorker>();
        return builder.Build();
    }

    /// <summary>Everything that both transports share.</summary>
    private static void AddBot(IHostApplicationBuilder builder, BotSettings settings, Config config, Serilog.ILogger logger)
    {
        builder.Logging.AddSerilog(logger);
        var services = builder.Services;
        services.Configure<HostOptions>(options => options.ShutdownTimeout = ShutdownTime);
        services.AddMetrics();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<Func<double>>(Random.Shared.NextDouble);
        services.AddSingleton(settings);
        services.AddSingleton(config);
        services.AddSingleton<ExitStatus>();
        AddCommands(services, settings.Show);
        AddDiscord(services, settings);
        if (settings.Token is not null)
        {
            services.AddHostedService<RegistrarWorker>();
        }
    }

    private static void AddCommands(IServiceCollection services, Audience show)
    {
        services.AddSingleton(new Visibility(show));
        services.AddSingleton<IBotCommand, SerialCommand>();
        services.AddSingleton<IInteractionHandler, CommandRouter>();
    }

    private static void AddDiscord(IServiceCollection services, BotSettings settings)
    {
        services.AddSingleton(new RestSettings { ApiUrl = settings.ApiUrl, Token = settings.Token?.Value });
        services.AddSingleton(_ => DiscordHttp.Create(settings.ApiUrl));
        services.AddSingleton<Faults>();
        services.AddSingleton<DiscordRest>();
        services.AddSingleton<Answering>();
        services.AddSingleton<ReplyDelivery>();
        services.AddSingleton<InteractionDispatcher>();
        services.AddSingleton(provider => new CommandRegistrar(
            provider.GetRequiredService<DiscordRest>(),
            settings.ApplicationId,
            [.. provider.GetServices<IBotCommand>().Select(command => command.Define(provider.GetRequiredService<Config>()))],
            provider.GetRequiredService<Faults>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<Func<double>>()));
    }
}
