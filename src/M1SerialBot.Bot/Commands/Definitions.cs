using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Commands;

namespace M1SerialBot.Bot.Commands;

/// <summary>Makes commands, options and choices with their texts in every language there is.</summary>
internal static class Definitions
{
    /// <summary>What is given where the model is not known.</summary>
    public const string NotSure = "not sure";

    /// <summary>A command that is typed, for servers and direct messages, however the bot is installed.</summary>
    /// <param name="config">What is said.</param>
    /// <param name="name">What it is called; the same in every language, so that it can be mentioned.</param>
    /// <param name="key">What it is for.</param>
    public static CommandDefinition Slash(this Config config, string name, string key) => CommandDefinition.Slash(name, config.Texts.Say(key)) with
    {
        DescriptionLocalizations = config.Languages.Translations(key),
        Contexts = [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
        IntegrationTypes = [ApplicationIntegrationType.Guild, ApplicationIntegrationType.User],
    };

    /// <summary>An option.</summary>
    /// <param name="config">What is said.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="key">What it is for.</param>
    /// <param name="type">What it takes.</param>
    public static OptionDefinition Option(this Config config, string name, string key, OptionType type = OptionType.Text) =>
        new(name, config.Texts.Say(key), type) { DescriptionLocalizations = config.Languages.Translations(key) };

    /// <summary>The option that names the model.</summary>
    /// <param name="config">What is known and said.</param>
    /// <param name="name">What it is called.</param>
    public static OptionDefinition ModelOption(this Config config, string name) => config.Option(name, CommandTextKeys.Model) with
    {
        Choices = [.. config.Knowledge.Variants.Select(variant => new ChoiceDefinition(variant.Id, variant.Id)), config.Choice(NotSure, CommandTextKeys.NotSure)],
    };

    /// <summary>A choice with a name in every language.</summary>
    /// <param name="config">What is said.</param>
    /// <param name="value">What comes back.</param>
    /// <param name="key">What is shown.</param>
    public static ChoiceDefinition Choice(this Config config, string value, string key) =>
        new(config.Texts.Say(key), value) { NameLocalizations = config.Languages.Translations(key) };
}
