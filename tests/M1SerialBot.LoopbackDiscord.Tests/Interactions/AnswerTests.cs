using M1SerialBot.LoopbackDiscord.Interactions;

namespace M1SerialBot.LoopbackDiscord.Tests.Interactions;

public sealed class AnswerTests
{
    private const string Message = """{"type":4,"data":{"content":"hello","flags":64}}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_is_accepted_once()
    {
        await using var scene = await Stage.OpenAsync();
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
        await using var scene = await Stage.OpenAsync();
        var delivered = scene.Deliver(scene.New.Command("a"));

        await Task.Delay(TimeSpan.FromSeconds(seconds), scene.Time, Cancellation);

        Assert.True((status, code) == await scene.AnswerAsync(delivered, Message), because);
    }

    [Fact]
    public async Task An_unknown_id_or_token_is_an_unknown_interaction()
    {
        await using var scene = await Stage.OpenAsync();
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
        await using var scene = await Stage.OpenAsync();
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
}
