using M1SerialBot.Content;
using M1SerialBot.DiscordApi.Models.Commands;

namespace M1SerialBot.Bot.Commands;

/// <summary>The option for who sees an answer.</summary>
internal sealed class VisibilityOption(DefaultVisibility byDefault)
{
    private const string Name = "show";
    private const string OnlyMe = "only-me";
    private const string Everyone = "everyone";

    public static OptionDefinition Define(ContentSnapshot content) => content.Option(Name, texts => texts.OptionShow) with
    {
        Choices = [content.Choice(OnlyMe, texts => texts.ChoiceOnlyMe), content.Choice(Everyone, texts => texts.ChoiceEveryone)],
    };

    public bool IsPublic(CommandContext context) => context.Interaction.Option(Name) switch
    {
        Everyone => true,
        OnlyMe => false,
        _ => byDefault == DefaultVisibility.Everyone,
    };
}

/// <summary>Who sees an answer if the caller doesn't say.</summary>
internal enum DefaultVisibility
{
    OnlyMe,

    Everyone,
}
