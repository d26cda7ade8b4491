using System.Text.Json.Nodes;

namespace M1SerialBot.LoopbackDiscord.Tests.Rest;

public sealed class CommandTests
{
    private const string Global = "/applications/1100000000000000001/commands";
    private const string Guild = "/applications/1100000000000000001/guilds/5/commands";

    [Fact]
    public async Task Commands_come_back_with_ids_and_defaults()
    {
        await using var server = await LoopbackServer.StartAsync();
        using var api = new ApiClient(server);

        await api.CallAsync("PUT", Global, """
            [{"name":"a","description":"b","default_member_permissions":8192,"name_localizations":{"de":"x"},
              "options":[{"type":3,"name":"c","description":"d","required":false,"autocomplete":true,
                          "choices":[{"name":"e","value":"f","name_localizations":{"de":"y"}}]}]},
             {"name":"m","type":3,"contexts":[0],"integration_types":[0,1]}]
            """);
        var (status, body) = await api.CallAsync("GET", Global);

        Assert.Equal(200, status);
        var first = (JsonObject)body![0]!;
        var id = (string)first["id"]!;
        var version = (string)first["version"]!;
        Assert.Equal(JsonNode.Parse($$"""
            {"id":"{{id}}","version":"{{version}}","application_id":"1100000000000000001","default_member_permissions":"8192","type":1,
             "name":"a","description":"b","dm_permission":true,"contexts":null,"integration_types":[0],"nsfw":false,
             "options":[{"type":3,"name":"c","description":"d","autocomplete":true,"choices":[{"name":"e","value":"f"}]}]}
            """), first, JsonNode.DeepEquals);
        Assert.Equal(("", null, false), ((string?)body[1]!["description"], (string?)body[1]!["default_member_permissions"], (bool?)body[1]!["dm_permission"]));
        Assert.Equal(id, (string?)server.NewInteraction().Command("a")["data"]!["id"]);
    }

    [Fact]
    public async Task Localizations_come_only_where_they_are_asked_for()
    {
        await using var server = await LoopbackServer.StartAsync();
        using var api = new ApiClient(server);
        await api.CallAsync("PUT", Global, """[{"name":"a","description":"b","name_localizations":{"de":"x"}}]""");

        var (_, without) = await api.CallAsync("GET", Global);
        var (_, with) = await api.CallAsync("GET", $"{Global}?with_localizations=true");

        Assert.False(((JsonObject)without![0]!).ContainsKey("name_localizations"));
        Assert.Equal("x", (string?)with![0]!["name_localizations"]!["de"]);
        Assert.Null(with[0]!["description_localizations"]);
    }

    [Fact]
    public async Task A_command_keeps_its_id_by_name_and_its_version_while_it_stays_the_same()
    {
        await using var server = await LoopbackServer.StartAsync();
        using var api = new ApiClient(server);

        var (_, first) = await api.CallAsync("PUT", Global, """[{"name":"a","description":"b"},{"name":"c","description":"d"}]""");
        var (_, second) = await api.CallAsync("PUT", Global, """[{"name":"a","description":"changed"},{"name":"c","description":"d"}]""");

        Assert.Equal((string?)first![0]!["id"], (string?)second![0]!["id"]);
        Assert.NotEqual((string?)first[0]!["version"], (string?)second[0]!["version"]);
        Assert.Equal((string?)first[1]!["version"], (string?)second[1]!["version"]);
    }

    [Fact]
    public async Task A_guilds_commands_stand_apart_and_have_no_contexts()
    {
        await using var server = await LoopbackServer.StartAsync();
        using var api = new ApiClient(server);

        await api.CallAsync("PUT", Guild, """[{"name":"a","description":"b"}]""");
        var (_, body) = await api.CallAsync("GET", Guild);

        Assert.Equal("5", (string?)body![0]!["guild_id"]);
        Assert.False(((JsonObject)body[0]!).ContainsKey("contexts"));
        Assert.Equal("[]", (await api.CallAsync("GET", Global)).Body!.ToJsonString());
    }

    [Theory]
    [InlineData("{}", 400, 50035, "no list")]
    [InlineData("""[{"description":"b"}]""", 400, 50035, "no name")]
    [InlineData("""[{"name":"a","description":"b"},{"name":"a","description":"c"}]""", 400, 50035, "the same name twice")]
    [InlineData("[", 400, 50109, "no JSON")]
    public async Task What_cannot_be_registered_is_refused_and_changes_nothing(string body, int status, int code, string because)
    {
        await using var server = await LoopbackServer.StartAsync();
        using var api = new ApiClient(server);
        await api.CallAsync("PUT", Global, """[{"name":"kept","description":"b"}]""");

        var answer = await api.CallAsync("PUT", Global, body);

        Assert.True((status, code) == (answer.Status, (int)answer.Body!["code"]!), because);
        Assert.Equal("kept", (string?)server.Commands()[0]!["name"]);
    }
}
