using M1SerialBot.Bot.Commands;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.EndToEnd.Tests;
using M1SerialBot.Tests.Golden;

namespace M1SerialBot.Tests.Features;

/// <summary>The definitions of the commands.</summary>
public sealed class DefinitionTests : IDisposable
{
    private readonly InProcessBot _bot = new();

    public void Dispose() => _bot.Dispose();

    /// <summary>Where each command may be used and by whom, and its options (with ! if required). To accept a change, run with <c>M1_UPDATE_GOLDEN=1</c>.</summary>
    [Fact]
    public Task The_commands_are_registered_as_they_were_reviewed() => GoldenTests.AssertReviewedAsync(
        Repository.Find("tests", "M1SerialBot.Tests", "Golden", "commands.txt"), string.Concat(Definitions().Select(Describe)));

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

    // Discord takes no more of them from one app.
    [Fact]
    public void There_are_at_most_five_message_commands() => Assert.InRange(Definitions().Count(definition => definition.Type == CommandType.Message), 1, 5);

    [Fact]
    public void Every_name_is_one_of_its_own()
    {
        var commands = Features.SelectMany(feature => feature.Commands).Select(command => command.Name).ToList();
        var actions = Features.SelectMany(feature => feature.Actions).Select(action => action.Name).ToList();

        Assert.Equal(commands.Distinct(StringComparer.Ordinal), commands);
        Assert.Equal(actions.Distinct(StringComparer.Ordinal), actions);
    }

    private static string Describe(CommandDefinition command) => $"""
        {command.Type} {command.Name}
          used in: {string.Join(' ', command.Contexts ?? [])}
          installed for: {string.Join(' ', command.IntegrationTypes ?? [])}
          needs: {command.DefaultMemberPermissions?.ToString() ?? "nothing"}
          options: {(command.Options is { Count: > 0 } options ? string.Join(' ', options.Select(option => option.Name + (option.Required == true ? "!" : ""))) : "none")}

        """.ReplaceLineEndings("\n");

    private IReadOnlyList<IBotFeature> Features => _bot.Get<IReadOnlyList<IBotFeature>>();

    private List<CommandDefinition> Definitions() => [.. Features.SelectMany(feature => feature.Commands).Select(command => command.Define(ProgramRun.Content))];
}
