using System.Net;
using System.Net.Sockets;
using M1SerialBot.DiscordApi.Rest;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace M1SerialBot.DiscordApi.Tests.Rest;

/// <summary>An HTTP/2 connection can die silently: a router forgets it, and neither side notices. Real sockets, in real time.</summary>
public sealed class DeadConnectionTests
{
    // The shortest that the runtime allows, for the ping and for its answer.
    private static readonly TimeSpan Ping = TimeSpan.FromSeconds(1);

    // Discord waits three seconds for a reply.
    private static readonly TimeSpan ReplyTime = TimeSpan.FromSeconds(2.5);

    [Theory]
    [InlineData(1, 20, true, "pings found the dead connection, and another was made")]
    [InlineData(60, 2, false, "no ping was due yet, so the requests are lost")]
    public async Task A_connection_that_died_silently_is_replaced(int pingDelay, int requests, bool isAnswered, string because)
    {
        await using var discord = await StartAsync();
        using var network = new SilentNetwork(new Uri(discord.Urls.Single()).Port);
        using var http = DiscordHttp.Create(TimeSpan.FromSeconds(pingDelay), Ping);
        Assert.True(await IsAnsweredAsync(http, network.Address), "the connection works at first");

        network.Kill();
        var wasAnswered = false;
        for (var request = 0; request < requests && !wasAnswered; request++)
        {
            wasAnswered = await IsAnsweredAsync(http, network.Address);
        }

        Assert.True(wasAnswered == isAnswered, because);
    }

    private static async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2));
        var app = builder.Build();
        app.Run(context =>
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    private static async Task<bool> IsAnsweredAsync(HttpMessageInvoker http, Uri address)
    {
        using var timeout = new CancellationTokenSource(ReplyTime);
        using var request = DiscordHttp.Request(HttpMethod.Get, address, "gateway");
        // Without TLS, HTTP/2 needs prior knowledge.
        request.VersionPolicy = HttpVersionPolicy.RequestVersionExact;
        try
        {
            using var response = await http.SendAsync(request, timeout.Token);
            return response.StatusCode == HttpStatusCode.NoContent;
        }
        catch (Exception lost) when (lost is OperationCanceledException or HttpRequestException)
        {
            return false;
        }
    }

    // A TCP proxy. Once killed, it swallows the data of existing connections; new connections work.
    private sealed class SilentNetwork : IDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly int _port;
        private volatile CancellationTokenSource _alive = new();

        public SilentNetwork(int port)
        {
            _port = port;
            _listener.Start();
            _ = AcceptAsync();
        }

        public Uri Address => new($"http://{_listener.LocalEndpoint}");

        public void Kill() => Interlocked.Exchange(ref _alive, new CancellationTokenSource()).Cancel();

        public void Dispose()
        {
            _listener.Dispose();
            _alive.Dispose();
        }

        private async Task AcceptAsync()
        {
            try
            {
                while (true)
                {
                    var client = await _listener.AcceptTcpClientAsync();
                    _ = CarryAsync(client, _alive.Token);
                }
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException or OperationCanceledException)
            {
                // The test is over.
            }
        }

        private async Task CarryAsync(TcpClient client, CancellationToken alive)
        {
            using (client)
            using (var server = new TcpClient())
            {
                await server.ConnectAsync(IPAddress.Loopback, _port);
                await Task.WhenAll(CarryAsync(client.GetStream(), server.GetStream(), alive), CarryAsync(server.GetStream(), client.GetStream(), alive));
            }
        }

        private static async Task CarryAsync(NetworkStream from, NetworkStream to, CancellationToken alive)
        {
            var buffer = new byte[4096];
            try
            {
                while (await from.ReadAsync(buffer, CancellationToken.None) is var read and > 0)
                {
                    if (!alive.IsCancellationRequested)
                    {
                        await to.WriteAsync(buffer.AsMemory(0, read), CancellationToken.None);
                    }
                }
            }
            catch (IOException)
            {
                // One side has closed.
            }
            finally
            {
                to.Close();
            }
        }
    }
}
