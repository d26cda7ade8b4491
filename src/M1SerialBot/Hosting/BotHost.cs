using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Execution;
using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.DiscordApi.Registration;
using M1SerialBot.DiscordApi.Rest;
using M1SerialBot.DiscordApi.Startup;
using M1SerialBot.Health;
using M1SerialBot.Preview;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Serilog;

namespace M1SerialBot.Hosting;

/// <summary>Puts the bot together on the generic host.</summary>
/// <param name="gateway">What it speaks to the gateway with.</param>
internal sealed class BotHost(IGateway gateway)
{
    private static readonly TimeSpan ShutdownTime = TimeSpan.FromSeconds(9);

    /// <summary>Builds it.</summary>
    /// <param name="settings">How it is set up.</param>
    /// <param name="folder">The folder that it learns changes from while it runs.</param>
    /// <param name="config">What it knows and says.</param>
    /// <param name="logger">Where it logs.</param>
    public IHost Build(BotSettings settings, ConfigFolder folder, Config config, Serilog.ILogger logger)
    {
        return settings.Transport switch
        {
            Transport.Webhook => WebhookHost.Build(settings, Add),
            Transport.Preview => PreviewHost.Build(settings, Add),
            _ => BuildForGateway(settings, Add),
        };

        void Add(IHostApplicationBuilder builder) => AddBot(builder, settings, folder, config, logger);
    }

    private IHost BuildForGateway(BotSettings settings, Action<IHostApplicationBuilder> addBot)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        addBot(builder);
        gateway.AddTo(builder.Services, settings);
        builder.Services.AddHostedService<GatewayWorker>();
        return builder.Build();
    }

    /// <summary>Everything that all transports share.</summary>
    private static void AddBot(IHostApplicationBuilder builder, BotSettings settings, ConfigFolder folder, Config config, Serilog.ILogger logger)
    {
        builder.Logging.AddSerilog(logger);
        var services = builder.Services;
        services.Configure<HostOptions>(options => options.ShutdownTimeout = ShutdownTime);
        services.AddMetrics();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<Func<double>>(Random.Shared.NextDouble);
        services.AddSingleton(settings);
        services.AddSingleton(folder);
        services.AddSingleton(new LiveConfig(config));
        services.AddSingleton<ExitStatus>();
        services.AddSingleton<GatewayStatus>();
        services.AddSingleton<Readiness>();
        if (settings.HealthUrl is not null)
        {
            // First to start and last to stop, so that it tells of both.
            services.AddHostedService<HealthServer>();
        }

        if (settings.OtelEndpoint is { } collector)
        {
            Telemetry.Add(services, collector);
        }

        services.AddHostedService<ConfigWorker>();
        BotCommands.Add(services, settings);
        AddDiscord(services, settings);
        if (settings.Token is not null)
        {
            services.AddHostedService<RegistrarWorker>();
        }

        if (settings.Transport != Transport.Preview)
        {
            services.AddSingleton<Warmup>();
            services.AddHostedService<WarmupService>();
        }
    }

    private static void AddDiscord(IServiceCollection services, BotSettings settings)
    {
        services.AddSingleton(new RestSettings { ApiUrl = settings.ApiUrl, Token = settings.Token?.Value });
        services.AddSingleton(_ => DiscordHttp.Create());
        services.AddSingleton<FaultReporter>();
        services.AddSingleton<DiscordRest>();
        services.AddSingleton<IReplySender>(provider => provider.GetRequiredService<DiscordRest>());
        services.AddSingleton<ICommandStore>(provider => provider.GetRequiredService<DiscordRest>());
        services.AddSingleton<InteractionExecutor>();
        services.AddSingleton<ReplyDelivery>();
        services.AddSingleton<InteractionDispatcher>();
        services.AddSingleton(provider => new CommandRegistrar(
            provider.GetRequiredService<ICommandStore>(),
            settings.ApplicationId,
            [.. provider.GetServices<IBotCommand>().Select(command => command.Define(provider.GetRequiredService<LiveConfig>().Current))],
            provider.GetRequiredService<FaultReporter>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<Func<double>>()));
    }
}
