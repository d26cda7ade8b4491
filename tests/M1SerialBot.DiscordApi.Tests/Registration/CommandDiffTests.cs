using System.Text.Json.Nodes;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Registration;

namespace M1SerialBot.DiscordApi.Tests.Registration;

public sealed class CommandDiffTests
{
    private const string Registered = """
        [
          {"id":"1","application_id":"2","version":"3","type":1,"name":"m1serial","name_localizations":null,"description":"How old?",
           "description_localizations":{"de":"Wie alt?"},"default_member_permissions":null,"dm_permission":true,"nsfw":false,
           "contexts":[2,0,1],"integration_types":[1,0],
           "options":[{"type":3,"name":"serial","name_localizations":null,"description":"The number","description_localizations":null,"required":true,"max_length":64},
                      {"type":3,"name":"model","description":"Which","choices":[{"name":"M1","name_localizations":null,"value":"M1"}]}]},
          {"id":"4","application_id":"2","version":"5","type":3,"name":"Answer","description":"","default_member_permissions":"8192","nsfw":false,"contexts":[0],"integration_types":[0]}
        ]
        """;

    private static readonly CommandDefinition Serial = CommandDefinition.Slash("m1serial", "How old?") with
    {
        DescriptionLocalizations = new Dictionary<string, string> { ["de"] = "Wie alt?" },
        Contexts = [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
        IntegrationTypes = [ApplicationIntegrationType.Guild, ApplicationIntegrationType.User],
        Options =
        [
            new OptionDefinition("serial", "The number") { Required = true, MaxLength = 64 },
            new OptionDefinition("model", "Which") { Required = false, Choices = [new ChoiceDefinition("M1", "M1")] },
        ],
    };

    private static readonly CommandDefinition Answer = CommandDefinition.MessageMenu("Answer") with
    {
        Contexts = [InteractionContextType.Guild],
        IntegrationTypes = [ApplicationIntegrationType.Guild],
        DefaultMemberPermissions = ChannelPermissions.ManageMessages,
    };

    [Fact]
    public void What_Discord_fills_in_and_reorders_is_no_difference() => Assert.Empty(Between([Serial, Answer]));

    [Fact]
    public void The_order_of_commands_is_no_difference() => Assert.Empty(Between([Answer, Serial]));

    [Fact]
    public void Each_difference_names_its_place()
    {
        var lines = Between(
        [
            Serial with
            {
                DescriptionLocalizations = null,
                Contexts = [InteractionContextType.Guild],
                Options = [new OptionDefinition("serial", "The serial") { Required = true, MaxLength = 64, Autocomplete = true }, new OptionDefinition("model", "Which")],
            },
            Answer with { DefaultMemberPermissions = null },
        ]);

        Assert.Equal(
            [
                """/m1serial.contexts: [0,1,2] is registered, [0] is wanted""",
                """/m1serial.description_localizations: {"de":"Wie alt?"} is registered, nothing is wanted""",
                """/m1serial.options[0].autocomplete: nothing is registered, true is wanted""",
                """/m1serial.options[0].description: "The number" is registered, "The serial" is wanted""",
                """/m1serial.options[1].choices: [{"name":"M1","value":"M1"}] is registered, nothing is wanted""",
                """message menu "Answer".default_member_permissions: "8192" is registered, nothing is wanted""",
            ],
            lines.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_missing_or_additional_command_is_a_difference()
    {
        var lines = Between([Serial, CommandDefinition.Slash("answer", "x")]);

        Assert.Equal(["/answer: is not registered", "message menu \"Answer\": is registered, and not wanted"], lines);
    }

    [Fact]
    public void An_additional_option_shows_the_whole_list() =>
        Assert.Contains(
            "/m1serial.options: ",
            Assert.Single(Between([Serial with { Options = [.. Serial.Options!, new OptionDefinition("chip", "Code")] }, Answer])),
            StringComparison.Ordinal);

    private static IReadOnlyList<string> Between(IReadOnlyList<CommandDefinition> wanted) =>
        CommandDiff.Between(wanted, JsonNode.Parse(Registered)!.AsArray());
}
