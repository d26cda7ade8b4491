using System.Net;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.DiscordApi.Registration;
using M1SerialBot.DiscordApi.Rest;
using M1SerialBot.DiscordApi.Webhook;
using M1SerialBot.Ledger;
using M1SerialBot.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace M1SerialBot.Preview;

/// <summary>The preview: a page that looks like a channel, answered like a webhook without signatures.</summary>
internal static class PreviewHost
{
    // Nothing from other sites, no inline scripts, no frames.
    private const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly Uri NoAddress = new("https://discord.invalid/");

    /// <param name="settings">Checked settings.</param>
    /// <param name="addBot">Adds everything that doesn't depend on the transport.</param>
    public static IHost Build(BotSettings settings, Action<IHostApplicationBuilder> addBot)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        addBot(builder);
        AddPreview(builder.Services);
        builder.Services.AddRoutingCore();
        builder.Services.Configure<HostFilteringOptions>(options => options.AllowedHosts = AllowedHosts(settings.PreviewUrls));
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = InteractionEndpoint.LargestBody;
        });

        var app = builder.Build();
        foreach (var url in settings.PreviewUrls)
        {
            app.Urls.Add(url);
        }

        app.UseHostFiltering();
        app.Use(AddHeadersAsync);
        var page = new EmbeddedFileProvider(typeof(PreviewHost).Assembly, $"{typeof(PreviewHost).Namespace}.Page");
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = page });
        app.UseStaticFiles(new StaticFileOptions { FileProvider = page });
        app.UseRouting();
        var endpoints = app.Services.GetRequiredService<PreviewEndpoints>();
        var evidence = app.Services.GetRequiredService<EvidenceEndpoints>();
        app.MapGet("/evidence", evidence.PageAsync);
        app.MapGet($"/{EvidencePage.PictureAddress}", evidence.PictureAsync);
        app.MapGet("/setup", endpoints.SetUpAsync);
        app.MapGet("/words", endpoints.SayAsync);
        app.MapGet("/events", endpoints.ListenAsync);
        app.MapPost("/interactions", endpoints.AnswerAsync);
        return app;
    }

    private static void AddPreview(IServiceCollection services)
    {
        services.AddSingleton<PreviewEvents>();
        services.AddSingleton<PreviewDiscord>();
        services.AddSingleton(new RestSettings { ApiUrl = NoAddress });
        services.AddSingleton(provider => new HttpMessageInvoker(provider.GetRequiredService<PreviewDiscord>()));
        services.AddSingleton<WebhookInteractionHandler>();
        services.AddSingleton<PreviewEndpoints>();
        services.AddSingleton<EvidenceEndpoints>();
        services.AddHostedService<PreviewStartup>();
    }

    private static Task AddHeadersAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-cache";
        return next(context);
    }

    // On loopback, only by its own names: against DNS rebinding.
    private static List<string> AllowedHosts(IEnumerable<string> urls) => urls.Select(BindingAddress.Parse).All(IsLoopback) ? ["localhost", "127.0.0.1", "[::1]"] : ["*"];

    private static bool IsLoopback(BindingAddress address) =>
        address.Host == "localhost" || (IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip));
}

/// <summary>Registers the commands before the page can ask for them, and logs where the page is.</summary>
internal sealed partial class PreviewStartup(
    CommandRegistrar registrar, CommandIds ids, IServer server, ContentLoader folder, ContentStore store, ILogger<PreviewStartup> logger) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken) => ids.Update((await registrar.SyncAsync(null, cancellationToken)).Ids);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        LogStarted(logger, string.Join(" and ", server.Features.Get<IServerAddressesFeature>()!.Addresses), Path.GetFullPath(folder.Path));

        // A translator has the page open, and wants to see what's wrong before anybody asks for that language.
        if (store.Current.Languages.Check() is { Count: > 0 } issues)
        {
            store.Reject(issues);
        }

        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Information, "Preview running at {Addresses} (not connected to Discord; config: {Folder}). Press Ctrl+C to stop")]
    private static partial void LogStarted(ILogger logger, string addresses, string folder);
}
