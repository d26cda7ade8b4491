using M1SerialBot.LoopbackDiscord.Interactions;

namespace M1SerialBot.LoopbackDiscord.Tests.Interactions;

public sealed class MessageTests
{
    private const string Application = "1100000000000000001";
    private const string Message = """{"type":4,"data":{"content":"hello","flags":64}}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task With_response_the_callback_tells_of_its_message()
    {
        await using var scene = await Stage.OpenAsync();
        var delivered = scene.Deliver(scene.New.Command("a"));

        var (status, body) = await scene.Api.CallAsync("POST", $"/interactions/{delivered.Id}/{delivered.Token}/callback?with_response=true", Message);

        Assert.Equal(200, status);
        Assert.Equal((string?)delivered.Original!["id"], (string?)body!["resource"]!["message"]!["id"]);
        Assert.True((bool?)body["interaction"]!["response_message_ephemeral"]);
    }

    [Fact]
    public async Task Follow_ups_and_the_original_can_be_written_changed_and_deleted()
    {
        await using var scene = await Stage.OpenAsync();
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
        await using var scene = await Stage.OpenAsync();
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
        await using var scene = await Stage.OpenAsync();
        var delivered = scene.Deliver(scene.New.At(place).Command("a"));
        await scene.AnswerAsync(delivered, Message);
        for (var number = 0; number < 5; number++)
        {
            await scene.CallAsync("POST", $"/webhooks/{Application}/{delivered.Token}", """{"content":"a"}""");
        }

        Assert.True(status == (await scene.CallAsync("POST", $"/webhooks/{Application}/{delivered.Token}", """{"content":"a"}""")).Status, because);
    }
}
