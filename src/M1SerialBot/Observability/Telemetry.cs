using M1SerialBot.Bot.Features.About;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Execution;
using M1SerialBot.Settings;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Exporter;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace M1SerialBot.Observability;

/// <summary>Sends metrics and traces, and log lines if wanted, to a collector: OTLP over HTTP.</summary>
internal static class Telemetry
{
    private const string ServiceName = "m1serialbot";

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);

    /// <param name="services">Where it's added.</param>
    /// <param name="collector">Such as <c>http://127.0.0.1:4318</c>.</param>
    /// <param name="options">Whether log lines are sent too.</param>
    public static void Add(IServiceCollection services, Uri collector, OtelOptions options)
    {
        var telemetry = services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(ServiceName, serviceVersion: ProgramVersion.Text))
            .WithMetrics(metrics => metrics.AddMeter(DiscordMeter.Name, ContentMeter.Name).AddOtlpExporter((exporter, reader) =>
            {
                Send(exporter, collector, "v1/metrics");
                reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = (int)Interval.TotalMilliseconds;
            }))
            .WithTracing(traces => traces.AddSource(DiscordTrace.Name).AddOtlpExporter(exporter => Send(exporter, collector, "v1/traces")));
        if (options.Logs)
        {
            telemetry.WithLogging(logs => logs.AddOtlpExporter(exporter => Send(exporter, collector, "v1/logs")));
        }
    }

    private static void Send(OtlpExporterOptions exporter, Uri collector, string path)
    {
        exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = new Uri($"{collector.AbsoluteUri.TrimEnd('/')}/{path}");
    }
}
