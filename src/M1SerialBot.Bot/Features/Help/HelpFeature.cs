using M1SerialBot.Bot.Commands;

namespace M1SerialBot.Bot.Features.Help;

/// <summary>Lists what can be asked: <c>/m1help</c>.</summary>
/// <param name="features">The other features, in the order in which people need them.</param>
/// <param name="ids">The ids of the commands, for mentions.</param>
internal sealed class HelpFeature(IReadOnlyList<IBotFeature> features, CommandIds ids) : IBotFeature
{
    public IReadOnlyList<IBotCommand> Commands { get; } = [new HelpCommand(features, ids)];
}
