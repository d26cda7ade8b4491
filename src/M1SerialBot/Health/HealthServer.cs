using System.Text.Json;
using M1SerialBot.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace M1SerialBot.Health;

/// <summary>Says on an address of its own whether the process is alive and whether it is ready, with every transport alike.</summary>
internal sealed class HealthServer(BotSettings settings, Readiness readiness) : IHostedService, IAsyncDisposable
{
    /// <summary>Where it is said that the process is alive.</summary>
    public const string LivePath = "/healthz";

    /// <summary>Where it is said whether it is ready.</summary>
    public const string ReadyPath = "/readyz";

    private WebApplication? _app;

    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.AddServerHeader = false);
        _app = builder.Build();
        _app.Urls.Add(settings.HealthUrl!);
        _app.UseRouting();
        _app.MapGet(LivePath, static context => context.Response.WriteAsync("alive\n", context.RequestAborted));
        _app.MapGet(ReadyPath, AnswerAsync);
        try
        {
            await _app.StartAsync(cancellationToken);
        }
        catch (IOException exception)
        {
            throw new ListenException(SettingsReader.HealthUrl, exception);
        }
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => _app?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app?.DisposeAsync() ?? ValueTask.CompletedTask;

    private Task AnswerAsync(HttpContext context)
    {
        var report = readiness.Report;
        context.Response.StatusCode = report.Ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "application/json";
        return JsonSerializer.SerializeAsync(context.Response.Body, report, HealthJson.Default.HealthReport, context.RequestAborted);
    }
}
