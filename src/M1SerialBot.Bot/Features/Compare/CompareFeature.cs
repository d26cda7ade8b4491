using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Compare;

/// <summary>Says which of two units is newer: <c>/m1compare</c>.</summary>
internal sealed class CompareFeature(VisibilityOption visibility) : IBotFeature
{
    public IReadOnlyList<IBotCommand> Commands { get; } = [new CompareCommand(visibility)];
}

/// <summary><c>/m1compare</c>: which of two units is newer.</summary>
internal sealed class CompareCommand(VisibilityOption visibility) : ISlashCommand
{
    private const string CommandName = "m1compare";
    private const string First = "first";
    private const string Second = "second";

    public string Name => CommandName;

    public string Describe(Localizer texts) => texts.CommandM1compare;

    public CommandDefinition Define(ContentSnapshot content) => content.Define(this) with
    {
        Options =
        [
            content.Option(First, texts => texts.OptionFirst) with { Required = true, MaxLength = CardLimits.MaxSerialLength },
            content.Option(Second, texts => texts.OptionSecond) with { Required = true, MaxLength = CardLimits.MaxSerialLength },
            VisibilityOption.Define(content),
        ],
    };

    public Reply Handle(CommandContext context)
    {
        var comparison = context.Content.Decoder.Compare(context.Interaction.Option(First), context.Interaction.Option(Second));
        var isPublic = visibility.IsPublic(context) && comparison is { First.MayBeShared: true, Second.MayBeShared: true };
        var message = isPublic
            ? new CompareCard(context.Content, context.PublicTexts).Public(comparison, context.Interaction.Caller?.Id ?? default)
            : new CompareCard(context.Content, context.PrivateTexts).Private(comparison);
        return Reply.WithMessage(message) with { Outcome = JsonNames.Kebab(comparison.Verdict) };
    }
}
