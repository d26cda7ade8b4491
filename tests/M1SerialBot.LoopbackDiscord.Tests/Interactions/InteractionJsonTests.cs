using M1SerialBot.LoopbackDiscord.Interactions;

namespace M1SerialBot.LoopbackDiscord.Tests.Interactions;

public sealed class InteractionJsonTests
{
    private static InteractionJson New => new("1");

    [Theory]
    [InlineData(Place.Server, 0, true, """{"0":"1200000000000000000"}""")]
    [InlineData(Place.BotDm, 1, false, """{"0":"0"}""")]
    [InlineData(Place.PrivateDm, 2, false, """{"1":"300000000000000001"}""")]
    [InlineData(Place.ForeignServer, 0, true, """{"1":"300000000000000001"}""")]
    public void The_place_shows_in_context_caller_and_owners(Place place, int context, bool isServer, string owners)
    {
        var interaction = New.At(place).Command("a");

        Assert.Equal(context, (int?)interaction["context"]);
        Assert.Equal(
            (isServer, isServer, isServer, !isServer),
            (interaction.ContainsKey("member"), interaction.ContainsKey("guild_id"), interaction.ContainsKey("guild_locale"), interaction.ContainsKey("user")));
        Assert.Equal(owners, interaction["authorizing_integration_owners"]!.ToJsonString());
    }

    [Fact]
    public void Every_interaction_has_an_id_and_a_token_of_its_own()
    {
        var builder = New;
        var ids = Enumerable.Range(0, 100).Select(_ => builder.Command("a")).ToList();

        Assert.Equal(ids.Select(interaction => (string?)interaction["id"]).Order(StringComparer.Ordinal), ids.Select(interaction => (string?)interaction["id"]));
        Assert.Equal(100, ids.Select(interaction => (string?)interaction["id"]).Distinct().Count());
        Assert.Equal(100, ids.Select(interaction => (string?)interaction["token"]).Distinct().Count());
        Assert.All(ids, interaction => Assert.Matches("^[A-Za-z0-9]+$", (string)interaction["token"]!));
    }

    [Fact]
    public void An_id_tells_when_it_was_made()
    {
        var id = ulong.Parse((string)New.Command("a")["id"]!, System.Globalization.CultureInfo.InvariantCulture);

        var made = new DateTimeOffset(2015, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMilliseconds(id >> 22);
        Assert.InRange(made, DateTimeOffset.UtcNow.AddMinutes(-1), DateTimeOffset.UtcNow.AddMinutes(1));
    }

    [Fact]
    public void What_was_set_is_found_again()
    {
        var interaction = New.InGuild("5").InChannel("6").By("7", "somebody").Speaking("de", "fr").Permitted(8, 9).With("entitlements", null).Command("a");

        Assert.Equal(("5", "6"), ((string?)interaction["guild_id"], (string?)interaction["channel_id"]));
        Assert.Equal(("7", "somebody"), ((string?)interaction["member"]!["user"]!["id"], (string?)interaction["member"]!["user"]!["username"]));
        Assert.Equal(("de", "fr"), ((string?)interaction["locale"], (string?)interaction["guild_locale"]));
        Assert.Equal(("8", "9"), ((string?)interaction["member"]!["permissions"], (string?)interaction["app_permissions"]));
        Assert.Null(interaction["entitlements"]);
    }

    [Fact]
    public void Options_stand_in_order_and_users_are_resolved()
    {
        var data = New.Command("a", CommandOption.Text("b", "c"), CommandOption.User("d", "7"), CommandOption.Flag("e", true))["data"]!;

        Assert.Equal("""[{"name":"b","type":3,"value":"c"},{"name":"d","type":6,"value":"7"},{"name":"e","type":5,"value":true}]""", data["options"]!.ToJsonString());
        Assert.Equal("7", (string?)data["resolved"]!["users"]!["7"]!["id"]);
        Assert.NotNull(data["resolved"]!["members"]!["7"]);
    }

    [Fact]
    public void Menus_components_and_modals_hold_what_they_are_about()
    {
        var message = New.Message("S/N 198765", authorId: "8");
        var id = (string)message["id"]!;

        var menu = New.MessageMenu("Read", message);
        var button = New.Button("m1:1", message);
        var list = New.Select("m1:2", message, "x", "y");
        var modal = New.ModalSubmit("m1:3", [KeyValuePair.Create("chip", "8843")], message);

        Assert.Equal((2, 3, id), ((int?)menu["type"], (int?)menu["data"]!["type"], (string?)menu["data"]!["target_id"]));
        Assert.Equal("S/N 198765", (string?)menu["data"]!["resolved"]!["messages"]![id]!["content"]);
        Assert.Equal("8", (string?)menu["data"]!["resolved"]!["messages"]![id]!["author"]!["id"]);
        Assert.Equal((3, 2, "m1:1", id), ((int?)button["type"], (int?)button["data"]!["component_type"], (string?)button["data"]!["custom_id"], (string?)button["message"]!["id"]));
        Assert.Equal("""["x","y"]""", list["data"]!["values"]!.ToJsonString());
        Assert.Equal(5, (int?)modal["type"]);
        Assert.Equal("8843", (string?)modal["data"]!["components"]![0]!["components"]![0]!["value"]);
    }

    [Fact]
    public void A_ping_has_no_user()
    {
        var ping = New.Ping();

        Assert.Equal(["application_id", "id", "token", "type", "version"], ping.Select(entry => entry.Key).Order(StringComparer.Ordinal));
    }
}
