using System.Text.Json;
using M1SerialBot.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace M1SerialBot.Observability;

/// <summary>Serves the health checks on an address of their own, whatever the transport.</summary>
internal sealed class HealthServer(BotSettings settings, GatewayHealthCheck check) : IHostedService, IAsyncDisposable
{
    /// <summary>The process is alive.</summary>
    public const string LivePath = "/healthz";

    /// <summary>Interactions reach the bot.</summary>
    public const string ReadyPath = "/readyz";

    private WebApplication? _app;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRoutingCore();
        builder.Services.AddHealthChecks().AddCheck(GatewayHealthCheck.Name, check);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.AddServerHeader = false);
        _app = builder.Build();
        _app.Urls.Add(settings.Options.Health.Url!);
        _app.UseRouting();
        _app.MapHealthChecks(LivePath, new HealthCheckOptions
        {
            Predicate = static _ => false,
            ResponseWriter = static (context, _) => context.Response.WriteAsync("alive\n", context.RequestAborted),
        });
        _app.MapHealthChecks(ReadyPath, new HealthCheckOptions { ResponseWriter = WriteReportAsync });
        try
        {
            await _app.StartAsync(cancellationToken);
        }
        catch (IOException exception)
        {
            throw new ListenException(SettingsReader.HealthUrl, exception);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => _app?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    public ValueTask DisposeAsync() => _app?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static Task WriteReportAsync(HttpContext context, HealthReport checks)
    {
        var report = (ReadinessReport)checks.Entries[GatewayHealthCheck.Name].Data[GatewayHealthCheck.Report];
        context.Response.ContentType = "application/json";
        return JsonSerializer.SerializeAsync(context.Response.Body, report, ReadinessJson.Default.ReadinessReport, context.RequestAborted);
    }
}

#pragma warning disable CA1032 // Thrown in one place, always with a setting to name.

/// <summary>The bot can't listen on an address that was set.</summary>
internal sealed class ListenException(string setting, IOException inner) : Exception($"{setting}: {inner.Message}", inner);
