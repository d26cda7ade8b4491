using System.Text.Json.Nodes;
using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Models.Messages;
using M1SerialBot.DiscordApi.Rest;

namespace M1SerialBot.DiscordApi.Tests.Rest;

public sealed class ReplyBodyTests
{
    [Fact]
    public async Task A_message_pings_nobody_by_default()
    {
        var body = await JsonOf(Reply.WithMessage(new Message { Content = "@everyone <@1>", IsPrivate = true }));

        Assert.Equal(4, (int?)body["type"]);
        Assert.Equal(64, (int?)body["data"]!["flags"]);
        Assert.Empty(body["data"]!["allowed_mentions"]!["parse"]!.AsArray());
        Assert.Null(body["data"]!["allowed_mentions"]!["users"]);
    }

    [Fact]
    public async Task One_user_can_be_pinged_and_nobody_else()
    {
        var body = await JsonOf(Reply.WithMessage(new Message { Content = "<@7> @here", AllowedMentions = AllowedMentions.Only(new Snowflake(7)) }));

        Assert.Equal("""{"parse":[],"users":["7"]}""", body["data"]!["allowed_mentions"]!.ToJsonString());
        Assert.Equal(0, (int?)body["data"]!["flags"]);
    }

    [Theory]
    [InlineData("pong", """{"type":1}""")]
    [InlineData("let-be", """{"type":6}""")]
    [InlineData("offer", """{"type":8,"data":{"choices":[{"name":"a","value":"b"}]}}""")]
    [InlineData("open", """{"type":9,"data":{"custom_id":"id","title":"t","components":[{"type":18,"label":"l","component":{"custom_id":"f","max_length":9,"style":1,"required":false,"type":4}}]}}""")]
    public async Task Each_kind_of_reply_has_its_body(string kind, string expected)
    {
        var reply = kind switch
        {
            "pong" => Reply.Pong,
            "let-be" => Reply.DeferUpdate,
            "offer" => Reply.WithAutocomplete([new AutocompleteChoice("a", "b")]),
            _ => Reply.WithModal(new Modal("id", "t", new ModalField("l", new TextInput("f", 9)))),
        };

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), await JsonOf(reply)), (await JsonOf(reply)).ToJsonString());
    }

    [Fact]
    public async Task Buttons_and_selects_are_written_as_what_they_are()
    {
        var body = await JsonOf(Reply.UpdateMessage(new Message
        {
            Components =
            [
                new ActionRow(Button.Press("a", "id", ButtonStyle.Primary), Button.Open("b", new Uri("https://example.org/x"))),
                new ActionRow(new StringSelect("pick", [new SelectOption("c", "d")]) { Placeholder = "e" }),
            ],
        }));

        Assert.Equal(7, (int?)body["type"]);
        Assert.Equal(
            """[{"type":1,"components":[{"type":2,"style":1,"label":"a","custom_id":"id"},{"type":2,"style":5,"label":"b","url":"https://example.org/x"}]},{"type":1,"components":[{"type":3,"custom_id":"pick","placeholder":"e","options":[{"label":"c","value":"d"}]}]}]""",
            Sorted(body["data"]!["components"]!));
    }

    [Fact]
    public async Task Files_go_along_in_parts_and_are_named_in_the_message()
    {
        using var content = RequestBody.Of(Reply.WithMessage(new Message { Files = [new FileUpload("sighting.json", "application/json", "{}"u8.ToArray())] }));
        var text = await content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.StartsWith("multipart/form-data", content.Headers.ContentType!.ToString(), StringComparison.Ordinal);
        Assert.Contains("name=payload_json", text, StringComparison.Ordinal);
        Assert.Contains("name=\"files[0]\"; filename=sighting.json", text, StringComparison.Ordinal);
        Assert.Contains("""
            "attachments":[{"id":"0","filename":"sighting.json"}]
            """, text, StringComparison.Ordinal);
    }

    private static async Task<JsonNode> JsonOf(Reply reply)
    {
        using var content = RequestBody.Of(reply);
        return JsonNode.Parse(await content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }

    // In the order of Discord's documentation.
    private static string Sorted(JsonNode node)
    {
        string[] order = ["type", "style", "label", "custom_id", "url", "placeholder", "value", "options", "components"];
        return node switch
        {
            JsonArray list => $"[{string.Join(',', list.Select(item => Sorted(item!)))}]",
            JsonObject thing => $"{{{string.Join(',', thing.OrderBy(entry => Array.IndexOf(order, entry.Key)).Select(entry => $"\"{entry.Key}\":{Sorted(entry.Value!)}"))}}}",
            _ => node.ToJsonString(),
        };
    }
}
