using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using M1SerialBot.LoopbackDiscord.Webhooks;

namespace M1SerialBot.EndToEnd.Tests.Discord;

/// <summary>The webhook endpoint on real sockets: it answers Discord and nobody else.</summary>
[Collection<SharedBots>]
public sealed class WebhookTests(SharedBots bots)
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private RunningBot Bot => bots.Over(Wire.Webhook);

    public static TheoryData<Tampering> Tamperings() => [.. Enum.GetValues<Tampering>().Where(tampering => tampering != Tampering.None)];

    [Theory]
    [MemberData(nameof(Tamperings))]
    public async Task What_Discord_did_not_sign_is_refused(Tampering tampering)
    {
        using var response = await Bot.Discord.Webhook.PostAsync(Bot.Endpoint, Question(), tampering, cancellation: Cancellation);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData(-6, HttpStatusCode.Unauthorized, "six minutes old")]
    [InlineData(6, HttpStatusCode.Unauthorized, "six minutes ahead")]
    [InlineData(-4, HttpStatusCode.OK, "four minutes old")]
    public async Task What_Discord_signed_long_ago_is_refused(int minutes, HttpStatusCode status, string because)
    {
        using var response = await Bot.Discord.Webhook.PostAsync(
            Bot.Endpoint, Question(), timestamp: DateTimeOffset.UtcNow.AddMinutes(minutes), cancellation: Cancellation);

        Assert.True(status == response.StatusCode, because);
    }

    [Fact]
    public async Task A_ping_without_a_user_is_answered_with_a_pong()
    {
        using var response = await Bot.Discord.Webhook.PostAsync(Bot.Endpoint, Bot.Discord.NewInteraction().Ping(), cancellation: Cancellation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("""{"type":1}""", await response.Content.ReadAsStringAsync(Cancellation));
    }

    [Theory]
    [InlineData("rubbish")]
    [InlineData("")]
    [InlineData("[]")]
    public async Task What_is_signed_and_no_interaction_is_a_bad_request(string body)
    {
        using var response = await Bot.Discord.Webhook.PostRawAsync(Bot.Endpoint, Encoding.UTF8.GetBytes(body), cancellation: Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Five_megabytes_are_too_much()
    {
        using var response = await Bot.Discord.Webhook.PostRawAsync(Bot.Endpoint, new byte[5 * 1024 * 1024], cancellation: Cancellation);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("GET", "/interactions", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/", HttpStatusCode.NotFound)]
    [InlineData("POST", "/interactions/more", HttpStatusCode.NotFound)]
    public async Task There_is_one_path_and_one_method(string method, string path, HttpStatusCode status)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(Bot.Endpoint, path));
        using var response = await http.SendAsync(request, Cancellation);

        Assert.Equal(status, response.StatusCode);
        Assert.False(response.Headers.Contains("Server"), "nobody needs to know what runs here");
    }

    [Theory]
    [InlineData("POST /interactions HTTP/1.1\r\nHost: x\r\n", "headers that never end")]
    [InlineData("POST /interactions HTTP/1.1\r\nHost: x\r\nX-Signature-Timestamp: 1\r\nX-Signature-Ed25519: 00\r\nContent-Length: 1000\r\n\r\n", "a body that never comes")]
    public async Task Whoever_trickles_a_request_is_cut_off_and_disturbs_nobody(string beginning, string because)
    {
        var clients = new List<TcpClient>();
        try
        {
            for (var count = 0; count < 50; count++)
            {
                var client = new TcpClient();
                clients.Add(client);
                await client.ConnectAsync(Bot.Endpoint.Host, Bot.Endpoint.Port, Cancellation);
                await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(beginning), Cancellation);
            }

            var answer = await Bot.AskAsync(Question());
            Assert.Equal(4, (int?)answer["type"]);

            var patience = Stopwatch.StartNew();
            foreach (var client in clients)
            {
                await UntilClosedAsync(client);
            }

            Assert.True(patience.Elapsed < TimeSpan.FromSeconds(15), because);
        }
        finally
        {
            clients.ForEach(client => client.Dispose());
        }
    }

    [Fact]
    public async Task No_request_goes_to_Discord_for_an_interaction()
    {
        var before = Bot.Discord.Requests.Count;

        await Bot.AskAsync(Question());

        Assert.Equal(before, Bot.Discord.Requests.Count);
    }

    private System.Text.Json.Nodes.JsonObject Question() =>
        Bot.Discord.NewInteraction().Command("m1serial", LoopbackDiscord.Interactions.CommandOption.Text("serial", "198765"));

    // One more character a second, as slowly as can be.
    private static async Task UntilClosedAsync(TcpClient client)
    {
        var stream = client.GetStream();
        var buffer = new byte[1024];
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        try
        {
            var reading = stream.ReadAsync(buffer, patience.Token).AsTask();
            while (await Task.WhenAny(reading, Task.Delay(1000, patience.Token)) != reading)
            {
                await stream.WriteAsync("x"u8.ToArray(), patience.Token);
            }

            while (await reading > 0)
            {
                reading = stream.ReadAsync(buffer, patience.Token).AsTask();
            }
        }
        catch (IOException)
        {
            // Cut off hard is cut off too.
        }
    }
}
