using M1SerialBot.Bot.Commands;
using M1SerialBot.Bot.Features;
using M1SerialBot.Bot.Features.About;
using M1SerialBot.Content;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Execution;
using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.DiscordApi.Registration;
using M1SerialBot.DiscordApi.Rest;
using M1SerialBot.Observability;
using M1SerialBot.Policy;
using M1SerialBot.Preview;
using M1SerialBot.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Serilog;
using Serilog.Extensions.Logging;

namespace M1SerialBot.Hosting;

/// <summary>Composes the bot on the generic host.</summary>
internal sealed class BotHost(IGateway gateway)
{
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(9);

    /// <param name="settings">Checked settings.</param>
    /// <param name="folder">Watched for edits while the bot runs.</param>
    /// <param name="content">What the folder holds now.</param>
    /// <param name="logger">Where it logs.</param>
    /// <param name="logReceivers">Gets the log's receivers in the container, if any are wanted.</param>
    public IHost Build(BotSettings settings, ContentLoader folder, ContentSnapshot content, Serilog.ILogger logger, LoggerProviderCollection? logReceivers = null)
    {
        return settings.Transport switch
        {
            Transport.Webhook => WebhookHost.Build(settings, AddBot),
            Transport.Preview => PreviewHost.Build(settings, AddBot),
            _ => BuildForGateway(settings, AddBot),
        };

        void AddBot(IHostApplicationBuilder builder)
        {
            var services = builder.Services;
            services.AddSerilog(logger, dispose: false, logReceivers);
            services.AddSingleton(folder);
            services.AddSingleton(new ContentStore(content));
            AddHosting(services, settings);
            BotServices.Add(services, settings);
            AddDiscord(services, settings);
        }
    }

    private IHost BuildForGateway(BotSettings settings, Action<IHostApplicationBuilder> addBot)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        addBot(builder);
        gateway.AddTo(builder.Services, settings);
        builder.Services.AddHostedService<GatewayService>();
        return builder.Build();
    }

    private static void AddHosting(IServiceCollection services, BotSettings settings)
    {
        services.Configure<HostOptions>(options => options.ShutdownTimeout = ShutdownTimeout);
        services.AddMetrics();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<Func<double>>(Random.Shared.NextDouble);
        services.AddSingleton(settings);
        services.AddSingleton<ExitStatus>();
        if (settings.Options.Health.Url is not null)
        {
            // Hosted services start in order and stop in reverse: this one answers all the while.
            services.AddSingleton<GatewayHealthCheck>();
            services.AddHostedService<HealthServer>();
        }

        if (settings.Options.Otel is { Endpoint: { } collector } otel)
        {
            Telemetry.Add(services, collector, otel);
        }

        services.AddHostedService<ContentReloadService>();
        services.AddHostedService<StartupCleanup>();
        if (settings.Token is not null)
        {
            services.AddHostedService<CommandRegistrationService>();
        }
    }

    private static void AddDiscord(IServiceCollection services, BotSettings settings)
    {
        services.AddSingleton(new RestSettings { ApiUrl = settings.Options.Discord.ApiUrl, Token = settings.Token?.Value });
        services.AddSingleton(_ => DiscordHttp.Create());
        services.AddSingleton<FaultReporter>();
        services.AddSingleton<GatewayStatus>();
        services.AddSingleton<DiscordRest>();
        services.AddSingleton<IReplySender>(provider => provider.GetRequiredService<DiscordRest>());
        services.AddSingleton<ICommandStore>(provider => provider.GetRequiredService<DiscordRest>());
        services.AddSingleton<InteractionExecutor>();
        services.AddSingleton<ReplyDelivery>();
        services.AddSingleton<InteractionDispatcher>();
        services.AddSingleton(provider => new CommandRegistrar(
            provider.GetRequiredService<ICommandStore>(),
            settings.ApplicationId,
            [.. provider.GetRequiredService<IReadOnlyList<IBotFeature>>().SelectMany(feature => feature.Commands).Select(command => command.Define(provider.GetRequiredService<ContentStore>().Current))],
            provider.GetRequiredService<FaultReporter>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<Func<double>>()));
    }
}

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
