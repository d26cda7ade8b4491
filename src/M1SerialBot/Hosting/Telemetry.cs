using M1SerialBot.Bot.Features.About;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Execution;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace M1SerialBot.Hosting;

/// <summary>Sends metrics and traces to a collector, by OTLP over HTTP; where none is set, nothing is collected.</summary>
internal static class Telemetry
{
    private const string ServiceName = "m1serialbot";

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);

    /// <summary>Adds what sends them.</summary>
    /// <param name="services">The services.</param>
    /// <param name="collector">The collector's address, such as <c>http://127.0.0.1:4318</c>.</param>
    public static void Add(IServiceCollection services, Uri collector) => services.AddOpenTelemetry()
        .ConfigureResource(resource => resource.AddService(ServiceName, serviceVersion: ProgramVersion.Text))
        .WithMetrics(metrics => metrics.AddMeter(DiscordMeter.Name, KnowledgeMeter.Name).AddOtlpExporter((exporter, reader) =>
        {
            Send(exporter, collector, "v1/metrics");
            reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = (int)Interval.TotalMilliseconds;
        }))
        .WithTracing(traces => traces.AddSource(DiscordTrace.Name).AddOtlpExporter(exporter => Send(exporter, collector, "v1/traces")));

    private static void Send(OtlpExporterOptions exporter, Uri collector, string path)
    {
        exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = new Uri($"{collector.AbsoluteUri.TrimEnd('/')}/{path}");
    }
}
