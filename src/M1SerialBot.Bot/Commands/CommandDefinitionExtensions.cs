using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Commands;

namespace M1SerialBot.Bot.Commands;

/// <summary>Defines commands, options and choices, localized.</summary>
internal static class CommandDefinitionExtensions
{
    /// <summary>For somebody who doesn't know the model.</summary>
    public const string NotSure = "not sure";

    /// <summary>A slash command for servers and direct messages. Its name isn't localized, so it can be mentioned.</summary>
    public static CommandDefinition Define(this ContentSnapshot content, ISlashCommand command) => Everywhere(CommandDefinition.Slash(command.Name, command.Describe(content.Texts)) with
    {
        DescriptionLocalizations = content.Languages.Translations(command.Describe),
    });

    /// <summary>A message command for servers and direct messages.</summary>
    public static CommandDefinition DefineMessageMenu(this ContentSnapshot content, string name, Func<Localizer, string> localized) => Everywhere(CommandDefinition.MessageMenu(name) with
    {
        NameLocalizations = content.Languages.Translations(localized),
    });

    public static OptionDefinition Option(this ContentSnapshot content, string name, Func<Localizer, string> text, OptionType type = OptionType.Text) =>
        new(name, text(content.Texts), type) { DescriptionLocalizations = content.Languages.Translations(text) };

    public static OptionDefinition ModelOption(this ContentSnapshot content, string name) => content.Option(name, texts => texts.OptionModel) with
    {
        Choices = [.. content.Knowledge.Variants.Select(variant => new ChoiceDefinition(variant.Id, variant.Id)), content.Choice(NotSure, texts => texts.ChoiceNotSure)],
    };

    public static ChoiceDefinition Choice(this ContentSnapshot content, string value, Func<Localizer, string> text) =>
        new(text(content.Texts), value) { NameLocalizations = content.Languages.Translations(text) };

    private static CommandDefinition Everywhere(CommandDefinition command) => command with
    {
        Contexts = [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
        IntegrationTypes = [ApplicationIntegrationType.Guild, ApplicationIntegrationType.User],
    };
}
