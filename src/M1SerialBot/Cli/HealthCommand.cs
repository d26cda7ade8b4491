using System.CommandLine;
using System.Net;
using System.Text.Json;
using M1SerialBot.Content;
using M1SerialBot.Hosting;
using M1SerialBot.Observability;
using M1SerialBot.Settings;
using Microsoft.AspNetCore.Http;

namespace M1SerialBot.Cli;

/// <summary><c>health</c>: whether the bot that runs on this machine is ready; a container's health check.</summary>
internal static class HealthCommand
{
    private static readonly TimeSpan RequestTimeout = TimeSpan.FromSeconds(5);

    public static Command Make(CliContext context)
    {
        var command = new Command("health", "Ask the local bot (at Health:Url) whether it is ready; exits with 1 if not.");
        command.SetAction((parsed, cancellation) => RunAsync(context, context.LoaderFor(parsed), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CliContext context, ContentLoader folder, CancellationToken cancellation)
    {
        var problems = new List<string>();
        if (SettingsFiles.Read(folder, SettingsReader.ReadHealthUrl, problems) is not { } url)
        {
            return BotRunner.PrintErrors(context.Streams.Error, problems);
        }

        using var http = new HttpClient { Timeout = RequestTimeout };
        var address = new Uri(Reachable(url), HealthServer.ReadyPath);
        try
        {
            using var response = await http.GetAsync(address, cancellation);
            await using var body = await response.Content.ReadAsStreamAsync(cancellation);
            var report = await JsonSerializer.DeserializeAsync(body, ReadinessJson.Default.ReadinessReport, cancellation);
            await context.Streams.Out.WriteLineAsync(Describe(report!));
            return response.IsSuccessStatusCode ? ExitCode.Answered : ExitCode.Issues;
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException or TaskCanceledException)
        {
            await context.Streams.Error.WriteLineAsync($"no response from {address}: {exception.Message}");
            return ExitCode.Issues;
        }
    }

    private static string Describe(ReadinessReport report) => report switch
    {
        { Ready: true } => "ready",
        { Shards: [] } => "not ready",
        _ => $"not ready: shards without a session or a heartbeat: {string.Join(", ", report.Shards.Where(shard => !shard.Ready).Select(shard => shard.Number))}",
    };

    // A server that listens on every address listens on loopback too.
    private static Uri Reachable(string url)
    {
        var address = BindingAddress.Parse(url);
        var isEvery = address.Host is "*" or "+" || (IPAddress.TryParse(address.Host, out var ip) && (ip.Equals(IPAddress.Any) || ip.Equals(IPAddress.IPv6Any)));
        return new Uri($"{address.Scheme}://{(isEvery ? "127.0.0.1" : address.Host)}:{address.Port}");
    }
}
