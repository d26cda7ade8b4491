using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Commands;

namespace M1SerialBot.Bot.Commands;

/// <summary>Makes commands, options and choices with their texts in every language there is.</summary>
internal static class CommandDefinitionExtensions
{
    /// <summary>What is given where the model is not known.</summary>
    public const string NotSure = "not sure";

    /// <summary>A slash command for servers and direct messages, however the bot is installed. Its name is the same in every language, so that it can be mentioned.</summary>
    public static CommandDefinition Define(this ContentSnapshot content, ISlashCommand command) => CommandDefinition.Slash(command.Name, command.Describe(content.Texts)) with
    {
        DescriptionLocalizations = content.Languages.Translations(command.Describe),
        Contexts = [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
        IntegrationTypes = [ApplicationIntegrationType.Guild, ApplicationIntegrationType.User],
    };

    /// <summary>An option.</summary>
    /// <param name="content">What is said.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="text">What it is for.</param>
    /// <param name="type">What it takes.</param>
    public static OptionDefinition Option(this ContentSnapshot content, string name, Func<Localizer, string> text, OptionType type = OptionType.Text) =>
        new(name, text(content.Texts), type) { DescriptionLocalizations = content.Languages.Translations(text) };

    /// <summary>The option that names the model.</summary>
    /// <param name="content">What is known and said.</param>
    /// <param name="name">What it is called.</param>
    public static OptionDefinition ModelOption(this ContentSnapshot content, string name) => content.Option(name, texts => texts.OptionModel) with
    {
        Choices = [.. content.Knowledge.Variants.Select(variant => new ChoiceDefinition(variant.Id, variant.Id)), content.Choice(NotSure, texts => texts.ChoiceNotSure)],
    };

    /// <summary>A choice with a name in every language.</summary>
    /// <param name="content">What is said.</param>
    /// <param name="value">What comes back.</param>
    /// <param name="text">What is shown.</param>
    public static ChoiceDefinition Choice(this ContentSnapshot content, string value, Func<Localizer, string> text) =>
        new(text(content.Texts), value) { NameLocalizations = content.Languages.Translations(text) };
}
