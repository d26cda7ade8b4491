using M1SerialBot.Content;
using M1SerialBot.DiscordApi.Models.Commands;

namespace M1SerialBot.Bot.Commands;

/// <summary>The option that says who sees an answer.</summary>
/// <param name="byDefault">Who does where the caller does not say.</param>
internal sealed class VisibilityOption(DefaultVisibility byDefault)
{
    private const string Name = "show";
    private const string OnlyMe = "only-me";
    private const string Everyone = "everyone";

    /// <summary>How the option is registered.</summary>
    public static OptionDefinition Define(ContentSnapshot content) => content.Option(Name, texts => texts.OptionShow) with
    {
        Choices = [content.Choice(OnlyMe, texts => texts.ChoiceOnlyMe), content.Choice(Everyone, texts => texts.ChoiceEveryone)],
    };

    /// <summary>Whether everybody is to see the answer.</summary>
    public bool IsPublic(CommandContext context) => context.Interaction.Option(Name) switch
    {
        Everyone => true,
        OnlyMe => false,
        _ => byDefault == DefaultVisibility.Everyone,
    };
}
