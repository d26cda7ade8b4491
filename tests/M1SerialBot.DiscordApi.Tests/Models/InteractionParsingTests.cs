using System.Text.Json;
using M1SerialBot.DiscordApi.Models;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.DiscordApi.Tests.Models;

public sealed class InteractionParsingTests
{
    private const string Slash = """
        {
          "id": "10", "application_id": "20", "type": 2, "token": "secret", "version": 1, "locale": "de", "guild_locale": "en-US", "context": 0,
          "guild_id": "30", "channel_id": "40", "app_permissions": "562949953601536", "new_field": {"x": [1]},
          "authorizing_integration_owners": {"0": "30", "1": "50"},
          "member": {"user": {"id": "50", "username": "somebody", "bot": false}, "permissions": "8192", "roles": []},
          "data": {"id": "60", "name": "m1serial", "type": 1, "options": [
            {"name": "serial", "type": 3, "value": "198765", "focused": true}, {"name": "count", "type": 4, "value": 7}, {"name": "flag", "type": 5, "value": true}]}
        }
        """;

    [Fact]
    public void A_command_in_a_server_is_read()
    {
        var interaction = Parse(Slash);

        Assert.Equal((new Snowflake(10), InteractionType.Command, "m1serial"), (interaction.Id, interaction.Type, interaction.Data!.Name));
        Assert.Equal(("198765", "7", "true", null), (interaction.Option("serial"), interaction.Option("count"), interaction.Option("flag"), interaction.Option("none")));
        Assert.Equal((new Snowflake(50), InteractionContextType.Guild, true), (interaction.Caller!.Id, interaction.Context, interaction.CallerManagesMessages));
    }

    [Fact]
    public void A_caller_in_direct_messages_manages_nothing()
    {
        var interaction = Parse("""{"id":"1","application_id":"2","type":3,"token":"t","user":{"id":"5"},"data":{"custom_id":"m1:1:x","component_type":2}}""");

        Assert.Equal(new Snowflake(5), interaction.Caller!.Id);
        Assert.False(interaction.CallerManagesMessages);
    }

    [Fact]
    public void The_message_of_a_menu_is_found_by_its_id()
    {
        var interaction = Parse("""
            {"id":"1","application_id":"2","type":2,"token":"t","data":{"name":"Check M1 listing","type":3,"target_id":"9",
             "resolved":{"messages":{"9":{"id":"9","channel_id":"4","content":"S/N 198765","author":{"id":"8"},"flags":0}}}}}
            """);

        var message = interaction.Data!.Resolved!.Messages![interaction.Data.TargetId!.Value];
        Assert.Equal(("S/N 198765", new Snowflake(8)), (message.Content, message.Author!.Id));
    }

    [Theory]
    [InlineData("""[{"type":1,"components":[{"type":4,"custom_id":"chip","value":"8843"}]}]""", "a row")]
    [InlineData("""[{"type":18,"component":{"type":4,"custom_id":"chip","value":"8843"}}]""", "a label")]
    [InlineData("""[{"type":18,"component":{"type":3,"custom_id":"chip","values":["8843"]}}]""", "a select in a label")]
    [InlineData("""[{"type":10},{"type":99,"components":[{"type":18,"component":{"type":3,"custom_id":"chip","values":["8843"]}}]}]""", "something new around it")]
    public void A_field_of_a_modal_is_found_at_any_depth(string components, string because)
    {
        var interaction = Parse("""{"id":"1","application_id":"2","type":5,"token":"t","data":{"custom_id":"x","components":""" + components + "}}");

        Assert.True(interaction.Field("chip") == "8843", because);
        Assert.Null(interaction.Field("other"));
    }

    [Fact]
    public void Every_checked_box_is_returned()
    {
        var interaction = Parse("""{"id":"1","application_id":"2","type":5,"token":"t","data":{"custom_id":"x","components":[{"type":18,"component":{"type":22,"custom_id":"boxes","values":["a","b"]}}]}}""");

        Assert.Equal(["a", "b"], interaction.Choices("boxes"));
        Assert.Empty(interaction.Choices("other"));
    }

    [Fact]
    public void A_ping_needs_no_user() => Assert.Null(Parse("""{"id":"1","application_id":"2","type":1,"token":"t"}""").Caller);

    [Theory]
    [InlineData("""{"application_id":"2","type":1,"token":"t"}""", "no id")]
    [InlineData("""{"id":"1","application_id":"2","type":1}""", "no token")]
    [InlineData("""{"id":"x","application_id":"2","type":1,"token":"t"}""", "an id that is no number")]
    [InlineData("""[]""", "no object")]
    public void What_cannot_be_answered_is_no_interaction(string json, string because) =>
        Assert.True(Record.Exception(() => Parse(json)) is JsonException, because);

    [Fact]
    public void No_text_shows_the_token_or_what_was_typed()
    {
        var text = Parse(Slash).ToString();

        Assert.Equal("Command 10", text);
    }

    private static Interaction Parse(string json) => JsonSerializer.Deserialize(json, DiscordJson.Default.Interaction)!;
}
