using M1SerialBot.DiscordApi.Webhook;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace M1SerialBot.Hosting;

/// <summary>The host where interactions arrive by requests: a bare HTTP server with one path.</summary>
internal static class WebhookHost
{
    /// <summary>Where interactions arrive.</summary>
    public const string Path = "/interactions";

    private const int MostConnections = 4096;
    private const int LargestHeaders = 16 * 1024;

    // Discord sends a request at once; whoever trickles one is somebody else.
    private static readonly TimeSpan HeadersTime = TimeSpan.FromSeconds(5);
    private static readonly MinDataRate Slowest = new(bytesPerSecond: 4096, gracePeriod: TimeSpan.FromSeconds(3));

    /// <summary>Builds it.</summary>
    /// <param name="settings">How the bot is set up.</param>
    /// <param name="addBot">Adds everything that does not depend on how interactions arrive.</param>
    public static IHost Build(BotSettings settings, Action<IHostApplicationBuilder> addBot)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        addBot(builder);
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton(_ => new SignatureVerifier(settings.PublicKey!));
        builder.Services.AddSingleton<WebhookInteractionHandler>();
        builder.Services.AddSingleton<InteractionEndpoint>();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(Limit);

        var app = builder.Build();
        app.Urls.Add(settings.WebhookUrl.AbsoluteUri);
        app.UseRouting();
        app.MapPost(Path, app.Services.GetRequiredService<InteractionEndpoint>().AnswerAsync);
        return app;
    }

    private static void Limit(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = InteractionEndpoint.LargestBody + InteractionEndpoint.MostDiscarded;
        options.Limits.MaxRequestHeadersTotalSize = LargestHeaders;
        options.Limits.MaxConcurrentConnections = MostConnections;
        options.Limits.RequestHeadersTimeout = HeadersTime;
        options.Limits.MinRequestBodyDataRate = Slowest;
        options.Limits.MinResponseDataRate = Slowest;
    }
}
