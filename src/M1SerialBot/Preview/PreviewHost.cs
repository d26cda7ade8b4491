using System.Net;
using M1SerialBot.DiscordApi.Rest;
using M1SerialBot.DiscordApi.Webhook;
using M1SerialBot.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace M1SerialBot.Preview;

/// <summary>The host where interactions come from a page that looks like a channel; beyond the page it is the webhook's host without its signatures.</summary>
internal static class PreviewHost
{
    // Nothing from elsewhere, nothing inside the page's own text, and nobody else's frame.
    private const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly Uri NoAddress = new("https://discord.invalid/");

    /// <summary>Builds it.</summary>
    /// <param name="settings">How the bot is set up.</param>
    /// <param name="addBot">Adds everything that does not depend on how interactions arrive.</param>
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
        app.MapGet("/setup", endpoints.SetUpAsync);
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
        services.AddHostedService<PreviewWorker>();
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

    // On loopback only by its own names: a site elsewhere may have a name that leads here, too.
    private static List<string> AllowedHosts(IEnumerable<string> urls) => urls.Select(BindingAddress.Parse).All(IsLoopback) ? ["localhost", "127.0.0.1", "[::1]"] : ["*"];

    private static bool IsLoopback(BindingAddress address) =>
        address.Host == "localhost" || (IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip));
}
