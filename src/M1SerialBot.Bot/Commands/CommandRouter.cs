using System.Collections.Frozen;
using M1SerialBot.Content;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Execution;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Commands;

/// <summary>Routes an interaction: commands by name, components and modals by custom id.</summary>
internal sealed class CommandRouter(
    IReadOnlyList<IBotFeature> features, ContentStore store, ContributionUrl contributions, PictureOption pictures, FaultReporter faults) : IInteractionHandler
{
    /// <summary>The outcome if nothing handles an interaction.</summary>
    public const string Unknown = "unknown";

    private const string FaultCode = "M1-E90";

    private readonly FrozenDictionary<string, IBotCommand> _commands = features.SelectMany(feature => feature.Commands).ToFrozenDictionary(command => command.Name, StringComparer.Ordinal);
    private readonly FrozenDictionary<string, ComponentAction> _actions =
        features.SelectMany(feature => feature.Actions).ToFrozenDictionary(action => action.Name, StringComparer.Ordinal);

    /// <inheritdoc/>
    public Reply Handle(Interaction interaction)
    {
        var context = new CommandContext(interaction, store.Current, contributions, pictures.IsOn);
#pragma warning disable CA1031 // Whatever a bug throws, the caller gets an answer, and the log gets the exception.
        try
        {
            return Route(context);
        }
        catch (Exception exception)
        {
            faults.Report(interaction.Id, exception);
            return Failed(context);
        }
#pragma warning restore CA1031
    }

    private Reply Route(CommandContext context)
    {
        var data = context.Interaction.Data;
        return context.Interaction.Type switch
        {
            InteractionType.Command when _commands.TryGetValue(data?.Name ?? "", out var command) => command.Handle(context) with { Handler = command.Name },
            InteractionType.Autocomplete when _commands.TryGetValue(data?.Name ?? "", out var typed) && typed is IAutocompleteCommand completes =>
                Reply.WithAutocomplete(completes.Complete(context)) with { Handler = typed.Name },
            InteractionType.Autocomplete => Reply.WithAutocomplete([]) with { Outcome = Unknown },
            InteractionType.Component or InteractionType.Modal when CustomId.TryParse(data?.CustomId) is { } id && _actions.TryGetValue(id.Action, out var action) =>
                action.Handle(context, id) with { Handler = action.Name },
            _ => Old(context),
        };
    }

    // Buttons live on in old messages. Without an answer, Discord would say "This interaction failed".
    private static Reply Old(CommandContext context) => CommandContext.PrivateReply(context.PrivateTexts.ComponentOld, Unknown);

    private static Reply Failed(CommandContext context) => context.Interaction.Type == InteractionType.Autocomplete
        ? Reply.WithAutocomplete([]) with { Outcome = FaultCode }
        : CommandContext.PrivateReply(context.PrivateTexts.ProblemM1E90(id: context.Interaction.Id.ToString()), FaultCode);
}
