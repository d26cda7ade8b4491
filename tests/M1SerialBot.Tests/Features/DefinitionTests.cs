using M1SerialBot.Bot.Commands;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Models.Commands;

namespace M1SerialBot.Tests.Features;

/// <summary>The commands are registered as they are tabled.</summary>
public sealed class DefinitionTests : IDisposable
{
    private static readonly InteractionContextType[] Everywhere = [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel];

    private readonly InProcessBot _bot = new();

    public void Dispose() => _bot.Dispose();

    [Theory]
    [InlineData("m1serial", "serial! model chip sold seller-says show")]
    [InlineData("m1compare", "first! second! show")]
    [InlineData("m1checklist", "where model show")]
    [InlineData("m1faq", "topic! for show")]
    [InlineData("m1about", "what")]
    [InlineData("m1help", "")]
    public void A_slash_command_has_its_options_and_works_everywhere(string name, string options)
    {
        var definition = Definitions().Single(command => command.Name == name);

        Assert.Equal(CommandType.Slash, definition.Type);
        Assert.Equal(options, string.Join(' ', (definition.Options ?? []).Select(option => option.Name + (option.Required == true ? "!" : ""))));
        Assert.Equal(Everywhere, definition.Contexts);
        Assert.Equal([ApplicationIntegrationType.Guild, ApplicationIntegrationType.User], definition.IntegrationTypes);
        Assert.Null(definition.DefaultMemberPermissions);
    }

    [Fact]
    public void Reading_a_message_works_everywhere()
    {
        var definition = Definitions().Single(command => command.Name == "Read M1 serial");

        Assert.Equal((CommandType.Message, null), (definition.Type, definition.DefaultMemberPermissions));
        Assert.Equal(Everywhere, definition.Contexts);
    }

    [Fact]
    public void Answering_a_message_is_for_servers_and_for_those_who_manage_messages()
    {
        var definition = Definitions().Single(command => command.Name == "Answer with M1 FAQ");

        Assert.Equal((CommandType.Message, ChannelPermissions.ManageMessages), (definition.Type, definition.DefaultMemberPermissions));
        Assert.Equal([InteractionContextType.Guild], definition.Contexts);
        Assert.Equal([ApplicationIntegrationType.Guild], definition.IntegrationTypes);
    }

    [Fact]
    public void There_are_no_others() => Assert.Equal(8, Definitions().Count);

    [Theory]
    [InlineData("m1serial", "serial", 64, true)]
    [InlineData("m1faq", "topic", 100, true)]
    public void What_is_typed_is_completed_and_bounded(string command, string option, int most, bool isCompleted)
    {
        var definition = Definitions().Single(definition => definition.Name == command).Options!.Single(definition => definition.Name == option);

        Assert.Equal((most, isCompleted), (definition.MaxLength, definition.Autocomplete));
    }

    [Theory]
    [InlineData("m1serial", "model", "M1 M1EX M1R M1REX not sure")]
    [InlineData("m1serial", "show", "only-me everyone")]
    [InlineData("m1checklist", "where", "at-seller from-photos just-bought")]
    [InlineData("m1about", "what", "how sources claims privacy version invite")]
    public void What_is_chosen_is_listed(string command, string option, string values)
    {
        var definition = Definitions().Single(definition => definition.Name == command).Options!.Single(definition => definition.Name == option);

        Assert.Equal(values, string.Join(' ', definition.Choices!.Select(choice => choice.Value)));
    }

    [Fact]
    public void Every_name_is_one_of_its_own()
    {
        var commands = Features.SelectMany(feature => feature.Commands).Select(command => command.Name).ToList();
        var actions = Features.SelectMany(feature => feature.Actions).Select(action => action.Name).ToList();

        Assert.Equal(commands.Distinct(StringComparer.Ordinal), commands);
        Assert.Equal(actions.Distinct(StringComparer.Ordinal), actions);
    }

    private IReadOnlyList<IBotFeature> Features => _bot.Get<IReadOnlyList<IBotFeature>>();

    private List<CommandDefinition> Definitions() => [.. Features.SelectMany(feature => feature.Commands).Select(command => command.Define(ProgramRun.Content))];
}
