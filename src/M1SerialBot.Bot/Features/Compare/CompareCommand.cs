using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Compare;

/// <summary><c>/m1compare</c>: which of two units is the newer.</summary>
internal sealed class CompareCommand(Visibility visibility) : ISlashCommand
{
    private const string CommandName = "m1compare";
    private const string First = "first";
    private const string Second = "second";

    public string Name => CommandName;

    public string Describe(Localizer texts) => texts.CommandM1compare;

    public CommandDefinition Define(Config config) => config.Define(this) with
    {
        Options =
        [
            config.Option(First, texts => texts.OptionFirst) with { Required = true, MaxLength = CardLimits.LongestSerial },
            config.Option(Second, texts => texts.OptionSecond) with { Required = true, MaxLength = CardLimits.LongestSerial },
            Visibility.Define(config),
        ],
    };

    public Reply Answer(Call call)
    {
        var comparison = call.Config.Decoder.Compare(call.Interaction.Option(First), call.Interaction.Option(Second));
        var isPublic = visibility.IsPublic(call) && comparison is { First.MayBeShared: true, Second.MayBeShared: true };
        var message = isPublic
            ? new CompareCard(call.Config, call.PublicTexts).Public(comparison, call.Interaction.Caller?.Id ?? default)
            : new CompareCard(call.Config, call.PrivateTexts).Private(comparison);
        return Reply.WithMessage(message) with { Outcome = JsonNames.Kebab(comparison.Verdict) };
    }
}
