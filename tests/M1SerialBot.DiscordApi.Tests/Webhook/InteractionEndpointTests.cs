using System.Text;
using M1SerialBot.DiscordApi.Execution;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Models.Messages;
using M1SerialBot.DiscordApi.Rest;
using M1SerialBot.DiscordApi.Webhook;
using M1SerialBot.LoopbackDiscord.Webhooks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace M1SerialBot.DiscordApi.Tests.Webhook;

public sealed class InteractionEndpointTests : IDisposable
{
    private const string Command = """{"id":"1","application_id":"2","type":2,"token":"t","data":{"name":"m1serial","options":[{"name":"serial","type":3,"value":"198765"}]}}""";


    private static readonly DateTimeOffset Now = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    private readonly Ed25519Key _key = new();
    private readonly ShiftedTime _clock = new(new FakeTimeProvider(Now), TimeSpan.Zero);
    private readonly LogBook _log = new();
    private readonly HttpClient _http = new();
    private readonly InteractionEndpoint _endpoint;
    private Func<Interaction, Reply> _answer = _ => Reply.WithMessage(new Message { Content = "read" });

    public InteractionEndpointTests()
    {
        var faults = new FaultReporter(_log.For<FaultReporter>(), NoMeters.Instance, _clock);
        var rest = new DiscordRest(_http, new RestSettings { ApiUrl = new Uri("http://127.0.0.1:9") }, faults, _clock, () => 0.5);
        var executor = new InteractionExecutor(new Handler(this), faults, _log.For<InteractionExecutor>(), NoMeters.Instance, _clock);
        _endpoint = new InteractionEndpoint(new SignatureVerifier(_key.PublicKey), new WebhookInteractionHandler(executor, new ReplyDelivery(rest, faults, NoMeters.Instance, _clock), faults), faults, _clock);
    }

    public void Dispose()
    {
        _key.Dispose();
        _http.Dispose();
    }

    [Fact]
    public async Task What_is_signed_is_answered_in_the_response()
    {
        var (status, body) = await PostAsync(Command);

        Assert.Equal(200, status);
        Assert.StartsWith("""{"type":4,"data":{"content":"read",""", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ping_without_a_user_is_answered_with_a_pong() =>
        Assert.Equal((200, """{"type":1}"""), await PostAsync("""{"id":"1","application_id":"2","type":1,"token":"t"}"""));

    [Theory]
    [InlineData(0, 200, "just now")]
    [InlineData(-300, 200, "five minutes old")]
    [InlineData(-301, 401, "older")]
    [InlineData(300, 200, "a clock that is five minutes ahead")]
    [InlineData(301, 401, "farther ahead than clocks are")]
    [InlineData(10, 200, "a clock that is ten seconds off")]
    public async Task What_was_signed_long_ago_is_refused(int seconds, int status, string because) =>
        Assert.True((await PostAsync(Command, Now.AddSeconds(seconds).ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture))).Status == status, because);

    [Theory]
    [InlineData(3, "forward")]
    [InlineData(-3, "back")]
    public async Task While_the_clock_is_wrong_what_Discord_signs_is_refused_and_once_it_is_right_again_taken(int hours, string because)
    {
        _clock.Ahead = TimeSpan.FromHours(hours);
        for (var request = 0; request < 50; request++)
        {
            Assert.True((await PostAsync(Command)).Status == 401, because);
        }

        _clock.Ahead = TimeSpan.Zero;

        Assert.Equal(200, (await PostAsync(Command)).Status);
        Assert.Single(_log.Warnings);
    }

    [Theory]
    [InlineData("", "none")]
    [InlineData("soon", "no number")]
    [InlineData("-1", "a sign")]
    [InlineData("99999999999999999999", "more than a number holds")]
    [InlineData("000000000000000000000001795608000", "endless")]
    [InlineData("1.5", "a fraction")]
    public async Task A_clockstamp_that_is_none_is_refused(string timestamp, string because) =>
        Assert.True((await PostAsync(Command, timestamp)).Status == 401, because);

    [Theory]
    [InlineData(null, "none")]
    [InlineData("", "empty")]
    [InlineData("zz", "no hexadecimal")]
    [InlineData("00", "too short")]
    public async Task A_signature_that_is_none_is_refused(string? signature, string because) =>
        Assert.True((await PostAsync(Command, signature: signature ?? "")).Status == 401, because);

    [Fact]
    public async Task A_signature_that_is_too_long_is_refused() =>
        Assert.Equal(401, (await PostAsync(Command, signature: new string('0', 130))).Status);

    [Theory]
    [InlineData("", "nothing")]
    [InlineData("{", "half of it")]
    [InlineData("[]", "a list")]
    [InlineData("{}", "nothing in it")]
    [InlineData("""{"id":"1"}""", "not all that is needed")]
    [InlineData("rubbish", "no JSON")]
    [InlineData("null", "null")]
    public async Task What_is_signed_and_no_interaction_is_a_bad_request(string body, string because) =>
        Assert.True((await PostAsync(body)).Status == 400, because);

    [Theory]
    [InlineData(true, "announced beforehand")]
    [InlineData(false, "only seen on the way")]
    public async Task More_than_a_megabyte_is_too_much(bool isTold, string because)
    {
        var body = $"{{\"x\":\"{new string('x', InteractionEndpoint.LargestBody)}\"}}";

        Assert.True((await PostAsync(body, isLengthTold: isTold)).Status == 413, because);
    }

    [Fact]
    public async Task As_much_as_is_allowed_is_read_wherever_it_is_cut()
    {
        var padding = new string('x', InteractionEndpoint.LargestBody - Command.Length - 11);
        var body = Command[..^1] + $",\"extra\":\"{padding}\"}}";

        Assert.True(body.Length <= InteractionEndpoint.LargestBody);
        Assert.Equal(200, (await PostAsync(body, isLengthTold: false)).Status);
    }

    [Fact]
    public async Task A_mistake_in_the_program_is_an_error_of_the_server()
    {
        _answer = _ => throw new InvalidOperationException("198765");

        Assert.Equal(500, (await PostAsync(Command)).Status);
        Assert.All(_log.Lines, line => Assert.DoesNotContain("198765", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Refused_requests_are_logged_once_a_minute()
    {
        for (var request = 0; request < 50; request++)
        {
            await PostAsync(Command, signature: "00");
        }

        Assert.Single(_log.Warnings);
    }

    [Fact]
    public async Task Files_travel_in_parts()
    {
        _answer = _ => Reply.WithMessage(new Message { Files = [new FileUpload("a.json", "application/json", "{}"u8.ToArray())] });

        var (status, body) = await PostAsync(Command);

        Assert.Equal(200, status);
        Assert.Contains("filename=a.json", body, StringComparison.Ordinal);
    }

    private async Task<(int Status, string Body)> PostAsync(string body, string? timestamp = null, string? signature = null, bool isLengthTold = true)
    {
        timestamp ??= Now.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
        var bytes = Encoding.UTF8.GetBytes(body);
        var context = new DefaultHttpContext();
        context.Request.Body = new MemoryStream(bytes);
        context.Request.ContentLength = isLengthTold ? bytes.Length : null;
        context.Request.Headers["X-Signature-Timestamp"] = timestamp;
        context.Request.Headers["X-Signature-Ed25519"] = signature ?? Convert.ToHexStringLower(_key.Sign([.. Encoding.ASCII.GetBytes(timestamp), .. bytes]));
        using var written = new MemoryStream();
        context.Response.Body = written;
        await _endpoint.AnswerAsync(context);
        return (context.Response.StatusCode, Encoding.UTF8.GetString(written.ToArray()));
    }

    private sealed class Handler(InteractionEndpointTests tests) : IInteractionHandler
    {
        public Reply Handle(Interaction interaction) => tests._answer(interaction);
    }
}
