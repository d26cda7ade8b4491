using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.DiscordApi.Registration;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace M1SerialBot.Preview;

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
