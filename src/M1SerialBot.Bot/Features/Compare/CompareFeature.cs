using M1SerialBot.Bot.Commands;

namespace M1SerialBot.Bot.Features.Compare;

/// <summary>Says which of two units is newer: <c>/m1compare</c>.</summary>
internal sealed class CompareFeature(VisibilityOption visibility) : IBotFeature
{
    public IReadOnlyList<IBotCommand> Commands { get; } = [new CompareCommand(visibility)];
}
