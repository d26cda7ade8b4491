using System.Collections.Frozen;
using M1SerialBot.Content;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Execution;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Commands;

/// <summary>Finds who answers: a command by its name, a component or modal by its custom id.</summary>
internal sealed class CommandRouter(
    IReadOnlyList<IBotFeature> features, LiveConfig live, ContributionAddress contributions, FaultReporter faults) : IInteractionHandler
{
    /// <summary>The outcome of what nobody here answers.</summary>
    public const string Unknown = "unknown";

    private const string FaultCode = "M1-E90";

    private readonly FrozenDictionary<string, IBotCommand> _commands = features.SelectMany(feature => feature.Commands).ToFrozenDictionary(command => command.Name, StringComparer.Ordinal);
    private readonly FrozenDictionary<string, ComponentAction> _actions =
        features.SelectMany(feature => feature.Actions).ToFrozenDictionary(action => action.Name, StringComparer.Ordinal);

    /// <inheritdoc/>
    public Reply Handle(Interaction interaction)
    {
        var call = new Call(interaction, live.Current, contributions);
#pragma warning disable CA1031 // Whatever a mistake throws, the caller gets an answer, and the people who run the bot the rest.
        try
        {
            return Route(call);
        }
        catch (Exception exception)
        {
            faults.Report(interaction.Id, exception);
            return Failed(call);
        }
#pragma warning restore CA1031
    }

    private Reply Route(Call call)
    {
        var data = call.Interaction.Data;
        return call.Interaction.Type switch
        {
            InteractionType.Command when _commands.TryGetValue(data?.Name ?? "", out var command) => command.Answer(call) with { Handler = command.Name },
            InteractionType.Autocomplete when _commands.TryGetValue(data?.Name ?? "", out var typed) && typed is IAutocompleteCommand completes =>
                Reply.WithAutocomplete(completes.Complete(call)) with { Handler = typed.Name },
            InteractionType.Autocomplete => Reply.WithAutocomplete([]) with { Outcome = Unknown },
            InteractionType.Component or InteractionType.Modal when CustomId.TryParse(data?.CustomId) is { } id && _actions.TryGetValue(id.Action, out var action) =>
                action.Answer(call, id) with { Handler = action.Name },
            _ => Old(call),
        };
    }

    // Nobody is to be left with "the application did not respond", not even with a button of years ago.
    private static Reply Old(Call call) => Call.Say(call.PrivateTexts.ComponentOld, Unknown);

    private static Reply Failed(Call call) => call.Interaction.Type == InteractionType.Autocomplete
        ? Reply.WithAutocomplete([]) with { Outcome = FaultCode }
        : Call.Say(call.PrivateTexts.ProblemM1E90(id: call.Interaction.Id.ToString()), FaultCode);
}
