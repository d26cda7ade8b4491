using System.CommandLine;
using System.Net;
using System.Text.Json;
using M1SerialBot.Content;
using M1SerialBot.Health;
using M1SerialBot.Hosting;
using Microsoft.AspNetCore.Http;

namespace M1SerialBot.Terminal.Commands;

/// <summary><c>health</c>: asks the bot that runs on this machine whether it is ready, as a container's health check does.</summary>
internal static class HealthCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static Command Make(Session session)
    {
        var command = new Command("health", "Ask the bot that runs here, at Health:Url, whether it is ready; ends with 1 where it is not.");
        command.SetAction((parsed, cancellation) => RunAsync(session, session.FolderOf(parsed), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Session session, ConfigFolder folder, CancellationToken cancellation)
    {
        var problems = new List<string>();
        if (BotConfiguration.Read(folder, SettingsReader.ReadHealthUrl, problems) is not { } url)
        {
            return BotRun.Tell(session.Streams.Error, problems);
        }

        using var http = new HttpClient { Timeout = Patience };
        var address = new Uri(Reachable(url), HealthServer.ReadyPath);
        try
        {
            using var response = await http.GetAsync(address, cancellation);
            await using var body = await response.Content.ReadAsStreamAsync(cancellation);
            var report = await JsonSerializer.DeserializeAsync(body, HealthJson.Default.HealthReport, cancellation);
            await session.Streams.Out.WriteLineAsync(Describe(report!));
            return response.IsSuccessStatusCode ? ExitCode.Answered : ExitCode.Issues;
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException or TaskCanceledException)
        {
            await session.Streams.Error.WriteLineAsync($"{address} does not answer: {exception.Message}");
            return ExitCode.Issues;
        }
    }

    private static string Describe(HealthReport report) => report switch
    {
        { Ready: true } => "ready",
        { Shards: [] } => "not ready",
        _ => $"not ready: shards without a session or a heartbeat: {string.Join(", ", report.Shards.Where(shard => !shard.Ready).Select(shard => shard.Number))}",
    };

    // Whoever listens on every address listens on loopback too.
    private static Uri Reachable(string url)
    {
        var address = BindingAddress.Parse(url);
        var isEvery = address.Host is "*" or "+" || (IPAddress.TryParse(address.Host, out var ip) && (ip.Equals(IPAddress.Any) || ip.Equals(IPAddress.IPv6Any)));
        return new Uri($"{address.Scheme}://{(isEvery ? "127.0.0.1" : address.Host)}:{address.Port}");
    }
}
