using M1SerialBot.DiscordApi.Webhook;
using M1SerialBot.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace M1SerialBot.Hosting;

/// <summary>The webhook: a bare HTTP server with one path.</summary>
internal static class WebhookHost
{
    public const string Path = "/interactions";

    private const int MaxConnections = 4096;
    private const int MaxHeadersSize = 16 * 1024;

    // Discord sends a request in one go: a client that trickles isn't Discord.
    private static readonly TimeSpan HeadersTimeout = TimeSpan.FromSeconds(5);
    private static readonly MinDataRate MinRate = new(bytesPerSecond: 4096, gracePeriod: TimeSpan.FromSeconds(3));

    /// <param name="settings">Checked settings, with a public key.</param>
    /// <param name="addBot">Adds everything that doesn't depend on the transport.</param>
    public static IHost Build(BotSettings settings, Action<IHostApplicationBuilder> addBot)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        addBot(builder);
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton(_ => new SignatureVerifier(settings.Options.Discord.PublicKey!));
        builder.Services.AddSingleton<WebhookInteractionHandler>();
        builder.Services.AddSingleton<InteractionEndpoint>();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(Limit);

        var app = builder.Build();
        app.Urls.Add(settings.Options.Discord.WebhookUrl.AbsoluteUri);
        app.UseRouting();
        app.MapPost(Path, app.Services.GetRequiredService<InteractionEndpoint>().AnswerAsync);
        return app;
    }

    private static void Limit(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = InteractionEndpoint.LargestBody + InteractionEndpoint.MostDiscarded;
        options.Limits.MaxRequestHeadersTotalSize = MaxHeadersSize;
        options.Limits.MaxConcurrentConnections = MaxConnections;
        options.Limits.RequestHeadersTimeout = HeadersTimeout;
        options.Limits.MinRequestBodyDataRate = MinRate;
        options.Limits.MinResponseDataRate = MinRate;
    }
}
