using System.Collections.Concurrent;
using System.Net;
using M1SerialBot.LoopbackDiscord.Gateway;
using M1SerialBot.LoopbackDiscord.Rest;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace M1SerialBot.LoopbackDiscord;

/// <summary>The HTTP server, from a start to the next stop. Listens on loopback only.</summary>
internal sealed class Host : IAsyncDisposable
{
    private readonly ConcurrentDictionary<ConnectionContext, bool> _open = [];
    private readonly CancellationTokenSource _stopping = new();
    private readonly WebApplication _app;

    private Host(int port, RestApi rest, GatewayEndpoint gateway)
    {
        // Empty, so that neither the environment nor a settings file can make it listen elsewhere.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MinRequestBodyDataRate = null;
            kestrel.Listen(IPAddress.Loopback, port, listen => listen.Use(next => connection => TrackAsync(connection, next)));
        });
        _app = builder.Build();
        _app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = Timeout.InfiniteTimeSpan });
        _app.Run(context => context.Request.Path.Value!.TrimEnd('/') is GatewayEndpoint.Path or GatewayEndpoint.ResumePath ? gateway.ServeAsync(context)
            : context.Request.Path.StartsWithSegments(RestApi.Root, StringComparison.Ordinal) ? rest.ServeAsync(context, _stopping.Token)
            : NotFoundAsync(context));
    }

    /// <summary>The port that it listens on.</summary>
    public int Port { get; private set; }

    /// <summary>Starts one.</summary>
    /// <param name="port">The port; 0 for a free one.</param>
    /// <param name="rest">Serves the REST API.</param>
    /// <param name="gateway">Serves WebSockets.</param>
    public static async Task<Host> StartAsync(int port, RestApi rest, GatewayEndpoint gateway)
    {
        var host = new Host(port, rest, gateway);
        await host._app.StartAsync();
        host.Port = new Uri(host._app.Urls.Single()).Port;
        return host;
    }

    /// <summary>Aborts every connection and refuses new ones.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        foreach (var connection in _open.Keys)
        {
            connection.Abort();
        }

        await _app.StopAsync();
        await _app.DisposeAsync();
        _stopping.Dispose();
    }

    private static Task NotFoundAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private async Task TrackAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        _open.TryAdd(connection, true);
        if (_stopping.IsCancellationRequested)
        {
            connection.Abort();
        }

        await next(connection);
        _open.TryRemove(connection, out _);
    }
}
