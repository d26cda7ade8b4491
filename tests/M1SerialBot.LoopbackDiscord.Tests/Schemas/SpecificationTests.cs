using System.Text.Json.Nodes;
using M1SerialBot.LoopbackDiscord.Schemas;

namespace M1SerialBot.LoopbackDiscord.Tests.Schemas;

public sealed class SpecificationTests
{
    private const string Callback = "/api/v10/interactions/1/token/callback";
    private const string FollowUp = "/webhooks/1/token";
    private const string Original = "/webhooks/1/token/messages/@original";
    private const string Commands = "/applications/1/commands";

    private const string NotThere = "There is no shared/discord/openapi.json above the tests.";

    private static readonly Specification? Discord = Specification.Load();

    public static TheoryData<string, string, string, string> Right => new()
    {
        { "POST", Callback, """{"type":1}""", "pong" },
        { "POST", Callback, """{"type":4,"data":{"content":"hello","flags":64,"allowed_mentions":{"parse":[]}}}""", "a private message" },
        { "POST", Callback, """{"type":4,"data":{"embeds":[{"title":"a","fields":[{"name":"b","value":"c","inline":false}]}]}}""", "an embed" },
        { "POST", Callback, """{"type":4,"data":{"components":[{"type":1,"components":[{"type":2,"style":1,"label":"a","custom_id":"b"}]}]}}""", "a button" },
        { "POST", Callback, """{"type":7,"data":{"components":[{"type":1,"components":[{"type":3,"custom_id":"a","options":[{"label":"b","value":"c"}]}]}]}}""", "a list" },
        { "POST", Callback, """{"type":8,"data":{"choices":[{"name":"a","value":"b"}]}}""", "choices" },
        { "POST", Callback, """{"type":9,"data":{"title":"a","custom_id":"b","components":[{"type":1,"components":[{"type":4,"custom_id":"c","label":"d","style":1}]}]}}""", "a modal" },
        { "POST", FollowUp, """{"content":"hello"}""", "a follow-up" },
        { "PATCH", Original, """{"content":null,"embeds":[]}""", "an edit" },
        { "PUT", Commands, """[{"name":"a","description":"b","options":[{"type":3,"name":"c","description":"d","required":true,"max_length":64}]}]""", "commands" },
    };

    public static TheoryData<string, string, string, string> Wrong => new()
    {
        { "POST", Callback, """{"data":{}}""", "/: " },
        { "POST", Callback, """{"type":3}""", "/: " },
        { "POST", Callback, """{"type":"4"}""", "/: " },
        { "POST", Callback, """{"type":4,"data":{"content":5}}""", "/data/content: " },
        { "POST", Callback, """{"type":4,"data":{"embeds":[{"title":"TITLE"}]}}""", "/data/embeds/0/title: " },
        { "POST", Callback, """{"type":4,"data":{"embeds":[{"fields":[{"name":"a"}]}]}}""", "/data/embeds/0/fields/0: " },
        { "POST", Callback, """{"type":4,"data":{"allowed_mentions":{"parse":["all"]}}}""", "/data/allowed_mentions/parse/0: " },
        { "POST", Callback, """{"type":4,"data":{"components":[{"type":1,"components":[{"type":2,"style":9,"label":"a","custom_id":"b"}]}]}}""", "/data/components/0/components/0/style: " },
        { "POST", Callback, """{"type":4,"data":{"components":[{"type":1,"components":[{"type":2,"label":"a","custom_id":"b"}]}]}}""", "/data/components/0/components/0: " },
        { "POST", Callback, """{"type":4,"data":{"components":[{"type":99}]}}""", "/data/components/0: " },
        { "POST", Callback, """{"type":7,"data":{"components":[{"type":1,"components":[{"type":3,"custom_id":"a","options":OPTIONS}]}]}}""", "/data/components/0/components/0/options: " },
        { "POST", Callback, """{"type":9,"data":{"title":"a","custom_id":"b","components":[]}}""", "/data/components: " },
        { "POST", FollowUp, """{"content":["hello"]}""", "/content: " },
        { "PATCH", Original, """{"flags":"64"}""", "/flags: " },
        { "PUT", Commands, """{"name":"a"}""", "/: " },
        { "PUT", Commands, """[{"description":"b"}]""", "/0: " },
        { "PUT", Commands, """[{"name":"a","description":"b","options":[{"type":3,"name":"c","description":"d","choices":[{"name":"e"}]}]}]""", "/0/options/0/choices/0: " },
        { "POST", "/nowhere", "{}", "/: POST /nowhere is not in the specification" },
    };

    [Theory]
    [MemberData(nameof(Right))]
    public void What_is_right_has_no_errors(string method, string path, string body, string because)
    {
        Assert.SkipWhen(Discord is null, NotThere);

        Assert.True(Discord.Errors(method, path, Parse(body)) is [], because);
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void An_error_names_its_place(string method, string path, string body, string error)
    {
        Assert.SkipWhen(Discord is null, NotThere);

        Assert.StartsWith(error, Assert.Single(Discord.Errors(method, path, Parse(body))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_specification_that_is_not_there_is_null() => Assert.Null(Specification.Load("/nowhere/openapi.json"));

    private static JsonNode? Parse(string body) => JsonNode.Parse(body
        .Replace("TITLE", new string('x', 257), StringComparison.Ordinal)
        .Replace("OPTIONS", $"[{string.Join(',', Enumerable.Repeat("""{"label":"b","value":"c"}""", 26))}]", StringComparison.Ordinal));
}
