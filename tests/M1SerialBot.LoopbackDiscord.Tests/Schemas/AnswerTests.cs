using M1SerialBot.LoopbackDiscord.Interactions;
using M1SerialBot.LoopbackDiscord.Schemas;
using M1SerialBot.LoopbackDiscord.Tests.Interactions;

namespace M1SerialBot.LoopbackDiscord.Tests.Schemas;

public sealed class AnswerTests
{
    private const string Application = "/applications/1100000000000000001";
    private const string Hook = "/webhooks/1100000000000000001";
    private const string Commands = """[{"name":"a","description":"b","options":[{"type":3,"name":"c","description":"d","autocomplete":true}]},{"name":"m","type":3}]""";

    private static readonly Specification? Discord = Specification.Load();

    [Fact]
    public async Task What_the_server_answers_is_as_discord_says_it_is()
    {
        Assert.SkipWhen(Discord is null, "There is no shared/discord/openapi.json above the tests.");
        await using var stage = await Stage.OpenAsync();

        await ExpectAsync(stage, "GET", "/gateway/bot");
        await ExpectAsync(stage, "GET", "/applications/@me");
        await ExpectAsync(stage, "GET", "/users/@me");
        await ExpectAsync(stage, "PUT", $"{Application}/commands", Commands);
        await ExpectAsync(stage, "GET", $"{Application}/commands");
        await ExpectAsync(stage, "PUT", $"{Application}/guilds/5/commands", Commands);
        await ExpectAsync(stage, "GET", $"{Application}/guilds/5/commands");
    }

    [Theory]
    [InlineData(Place.Server)]
    [InlineData(Place.BotDm)]
    [InlineData(Place.PrivateDm)]
    [InlineData(Place.ForeignServer)]
    public async Task What_the_server_makes_of_replies_is_as_discord_says_it_is(Place place)
    {
        Assert.SkipWhen(Discord is null, "There is no shared/discord/openapi.json above the tests.");
        const string Message = """{"content":"a","embeds":[{"title":"b"}],"components":[{"type":1,"components":[{"type":2,"style":1,"label":"c","custom_id":"d"}]}]}""";
        await using var stage = await Stage.OpenAsync();
        var delivered = stage.Deliver(stage.New.At(place).Command("a"));

        await ExpectAsync(stage, "POST", $"/interactions/{delivered.Id}/{delivered.Token}/callback", $$"""{"type":4,"data":{{Message}}}""", "?with_response=true");
        await ExpectAsync(stage, "POST", $"{Hook}/{delivered.Token}", Message);
        await ExpectAsync(stage, "PATCH", $"{Hook}/{delivered.Token}/messages/@original", Message);
        await ExpectAsync(stage, "GET", $"{Hook}/{delivered.Token}/messages/@original");
    }

    private static async Task ExpectAsync(Stage stage, string method, string path, string? body = null, string query = "")
    {
        var (status, answer) = await stage.Api.CallAsync(method, path + query, body);

        Assert.Equal([], Discord!.AnswerErrors(method, path, status, answer));
        Assert.Equal([], Discord.Errors(stage.Server.Requests[^1]));
    }
}
