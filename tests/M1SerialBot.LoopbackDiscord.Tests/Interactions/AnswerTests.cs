using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord.Clocks;
using M1SerialBot.LoopbackDiscord.Interactions;

namespace M1SerialBot.LoopbackDiscord.Tests.Interactions;

public sealed class AnswerTests
{
    private const string Application = "1100000000000000001";
    private const string Message = """{"type":4,"data":{"content":"hello","flags":64}}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_is_accepted_once()
    {
        await using var scene = await StageAsync();
        var delivered = scene.Deliver(scene.New.Command("a"));

        Assert.Equal((204, 0), await scene.AnswerAsync(delivered, Message));
        Assert.Equal((400, 40060), await scene.AnswerAsync(delivered, Message));

        Assert.Equal("hello", (string?)(await delivered.WaitForAnswerAsync())["data"]!["content"]);
        Assert.Equal((1, 1), (delivered.Accepted, delivered.Refused));
        Assert.Equal(("hello", 64), ((string?)delivered.Original!["content"], (int?)delivered.Original["flags"]));
    }

    [Theory]
    [InlineData(3, 204, 0, "just in time")]
    [InlineData(3.001, 404, 10062, "just too late")]
    public async Task An_answer_has_three_seconds(double seconds, int status, int code, string because)
    {
        await using var scene = await StageAsync();
        var delivered = scene.Deliver(scene.New.Command("a"));

        await Task.Delay(TimeSpan.FromSeconds(seconds), scene.Time, Cancellation);

        Assert.True((status, code) == await scene.AnswerAsync(delivered, Message), because);
    }

    [Fact]
    public async Task An_unknown_id_or_token_is_an_unknown_interaction()
    {
        await using var scene = await StageAsync();
        var delivered = scene.Deliver(scene.New.Command("a"));

        Assert.Equal((404, 10062), await scene.CallAsync("POST", $"/interactions/{delivered.Id}/wrong/callback", Message));
        Assert.Equal((404, 10062), await scene.CallAsync("POST", $"/interactions/1/{delivered.Token}/callback", Message));
    }

    public static TheoryData<string, string, int> Fits => new()
    {
        { "command", """{"type":5}""", 0 },
        { "command", """{"type":9,"data":{}}""", 0 },
        { "command", """{"type":4,"data":{}}""", 50006 },
        { "command", """{"type":4,"data":{"components":[],"content":""}}""", 50006 },
        { "command", """{"type":7,"data":{"content":"a"}}""", 50035 },
        { "command", """{"type":8,"data":{"choices":[]}}""", 50035 },
        { "command", """{"type":1}""", 50035 },
        { "command", """{"data":{}}""", 50035 },
        { "command", """{"type":4,"data":{"flags":32768,"content":"a"}}""", 50035 },
        { "command", $$$"""{"type":4,"data":{"embeds":[{"description":"{{{new string('x', 4000)}}}"},{"description":"{{{new string('x', 2001)}}}"}]}}""", 50035 },
        { "autocomplete", """{"type":8,"data":{"choices":[]}}""", 0 },
        { "autocomplete", """{"type":4,"data":{"content":"a"}}""", 50035 },
        { "button", """{"type":6}""", 0 },
        { "button", """{"type":7,"data":{"content":"a"}}""", 0 },
        { "modal", """{"type":9,"data":{}}""", 50035 },
        { "modal", """{"type":4,"data":{"content":"a"}}""", 0 },
    };

    [Theory]
    [MemberData(nameof(Fits))]
    public async Task An_answer_must_fit_the_question(string asked, string answer, int code)
    {
        await using var scene = await StageAsync();
        var delivered = scene.Deliver(asked switch
        {
            "autocomplete" => scene.New.Autocomplete("a", CommandOption.Focused("b", "c")),
            "button" => scene.New.Button("a", scene.New.Message("b")),
            "modal" => scene.New.ModalSubmit("a", [KeyValuePair.Create("b", "c")]),
            _ => scene.New.Command("a"),
        });

        Assert.Equal((code == 0 ? 204 : 400, code), await scene.AnswerAsync(delivered, answer));
        Assert.Equal(code == 0 ? 1 : 0, delivered.Accepted);
    }

    [Fact]
    public async Task With_response_the_callback_tells_of_its_message()
    {
        await using var scene = await StageAsync();
        var delivered = scene.Deliver(scene.New.Command("a"));

        var (status, body) = await scene.Api.CallAsync("POST", $"/interactions/{delivered.Id}/{delivered.Token}/callback?with_response=true", Message);

        Assert.Equal(200, status);
        Assert.Equal((string?)delivered.Original!["id"], (string?)body!["resource"]!["message"]!["id"]);
        Assert.True((bool?)body["interaction"]!["response_message_ephemeral"]);
    }

    [Fact]
    public async Task Follow_ups_and_the_original_can_be_written_changed_and_deleted()
    {
        await using var scene = await StageAsync();
        var delivered = scene.Deliver(scene.New.Command("a"));
        var hook = $"/webhooks/{Application}/{delivered.Token}";
        Assert.Equal((404, 10015), await scene.CallAsync("POST", hook, """{"content":"too early"}"""));
        await scene.AnswerAsync(delivered, """{"type":5}""");
        Assert.Equal(128, (int?)delivered.Original!["flags"]);

        Assert.Equal((200, 0), await scene.CallAsync("PATCH", $"{hook}/messages/@original", """{"content":"done"}"""));
        Assert.Equal(("done", 0), ((string?)delivered.Original["content"], (int?)delivered.Original["flags"]));
        Assert.Equal((200, 0), await scene.CallAsync("POST", hook, """{"content":"more"}"""));
        var more = (string)Assert.Single(delivered.FollowUps)["id"]!;
        Assert.Equal((200, 0), await scene.CallAsync("PATCH", $"{hook}/messages/{more}", """{"embeds":[{"title":"a"}]}"""));
        Assert.Equal(("more", 1), ((string?)delivered.FollowUps[0]["content"], delivered.FollowUps[0]["embeds"]!.AsArray().Count));
        Assert.Equal((204, 0), await scene.CallAsync("DELETE", $"{hook}/messages/{more}"));
        Assert.Equal((404, 10008), await scene.CallAsync("GET", $"{hook}/messages/{more}"));
        Assert.Equal((404, 10008), await scene.CallAsync("GET", $"{hook}/messages/1"));
        Assert.Equal((404, 10015), await scene.CallAsync("POST", $"/webhooks/{Application}/wrong", """{"content":"a"}"""));
        Assert.Equal([more], scene.Server.DeletedMessages);

        await Task.Delay(TimeSpan.FromMinutes(15.1), scene.Time, Cancellation);
        Assert.Equal((404, 10015), await scene.CallAsync("GET", $"{hook}/messages/@original"));
    }

    [Fact]
    public async Task The_original_of_a_component_is_the_message_that_it_sits_on()
    {
        await using var scene = await StageAsync();
        var asked = scene.Deliver(scene.New.Command("a"));
        await scene.AnswerAsync(asked, Message);
        var pressed = scene.Deliver(scene.New.Button("delete", asked.Original!));

        await scene.AnswerAsync(pressed, """{"type":7,"data":{"content":"going"}}""");
        Assert.Equal("going", (string?)asked.Original!["content"]);
        Assert.Equal((204, 0), await scene.CallAsync("DELETE", $"/webhooks/{Application}/{pressed.Token}/messages/@original"));

        Assert.Null(asked.Original);
        Assert.Single(scene.Server.DeletedMessages);
    }

    [Theory]
    [InlineData(Place.Server, 200, "the server has installed the application")]
    [InlineData(Place.ForeignServer, 400, "only the caller has")]
    [InlineData(Place.PrivateDm, 400, "only the caller has")]
    public async Task Where_only_the_caller_has_the_application_there_are_five_follow_ups(Place place, int status, string because)
    {
        await using var scene = await StageAsync();
        var delivered = scene.Deliver(scene.New.At(place).Command("a"));
        await scene.AnswerAsync(delivered, Message);
        for (var number = 0; number < 5; number++)
        {
            await scene.CallAsync("POST", $"/webhooks/{Application}/{delivered.Token}", """{"content":"a"}""");
        }

        Assert.True(status == (await scene.CallAsync("POST", $"/webhooks/{Application}/{delivered.Token}", """{"content":"a"}""")).Status, because);
    }

    private static Task<Stage> StageAsync() => Stage.OpenAsync();

    private sealed class Stage : IAsyncDisposable
    {
        private Stage(LoopbackServer server, RawClient client)
        {
            Server = server;
            Client = client;
            Api = new ApiClient(server);
        }

        public LoopbackServer Server { get; }

        public RawClient Client { get; }

        public ApiClient Api { get; }

        public TimeProvider Time => Server.Options.Time;

        public InteractionJson New => Server.NewInteraction();

        public static async Task<Stage> OpenAsync()
        {
            var server = await LoopbackServer.StartAsync(new LoopbackOptions { Time = new QuietTime() });
            var (client, _) = await RawClient.IdentifyAsync(server);
            return new Stage(server, client);
        }

        public Delivered Deliver(JsonObject interaction) => Server.Deliver(interaction);

        public Task<(int Status, int Code)> AnswerAsync(Delivered delivered, string body) =>
            CallAsync("POST", $"/interactions/{delivered.Id}/{delivered.Token}/callback", body);

        public async Task<(int Status, int Code)> CallAsync(string method, string path, string? body = null)
        {
            var (status, answer) = await Api.CallAsync(method, path, body);
            return (status, (int?)answer?["code"] ?? 0);
        }

        public async ValueTask DisposeAsync()
        {
            Api.Dispose();
            await Client.DisposeAsync();
            await Server.DisposeAsync();
            ((QuietTime)Time).Dispose();
        }
    }
}
