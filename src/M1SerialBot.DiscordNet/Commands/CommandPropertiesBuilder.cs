using Discord;
using M1SerialBot.DiscordApi.Models.Commands;

namespace M1SerialBot.DiscordNet.Commands;

/// <summary>Says a command's definition in Discord.Net's words.</summary>
internal static class CommandPropertiesBuilder
{
    /// <summary>The command.</summary>
    public static ApplicationCommandProperties Of(CommandDefinition command)
    {
        ApplicationCommandProperties wanted = command.Type == CommandType.Slash ? Slash(command) : new MessageCommandBuilder { Name = command.Name }.Build();
        // Old ways of saying what the contexts say.
        wanted.IsDMEnabled = default;
        wanted.IsDefaultPermission = default;
        wanted.NameLocalizations = command.NameLocalizations;
        wanted.DescriptionLocalizations = command.DescriptionLocalizations;
        if (command.Contexts is { } contexts)
        {
            wanted.ContextTypes = contexts.Select(context => (Discord.InteractionContextType)context).ToHashSet();
        }

        if (command.IntegrationTypes is { } types)
        {
            wanted.IntegrationTypes = types.Select(type => (Discord.ApplicationIntegrationType)type).ToHashSet();
        }

        if (command.DefaultMemberPermissions is { } permissions)
        {
            wanted.DefaultMemberPermissions = (GuildPermission)permissions;
        }

        return wanted;
    }

    private static SlashCommandProperties Slash(CommandDefinition command)
    {
        var slash = new SlashCommandBuilder { Name = command.Name, Description = command.Description }.Build();
        slash.Options = (command.Options ?? []).Select(OptionOf).ToList();
        return slash;
    }

    private static ApplicationCommandOptionProperties OptionOf(OptionDefinition option) => new()
    {
        Type = (ApplicationCommandOptionType)option.Type,
        Name = option.Name,
        Description = option.Description,
        DescriptionLocalizations = option.DescriptionLocalizations?.ToDictionary(),
        IsRequired = option.Required,
        IsAutocomplete = option.Autocomplete == true,
        MaxLength = option.MaxLength,
        Choices = option.Choices?.Select(ChoiceOf).ToList(),
    };

    private static ApplicationCommandOptionChoiceProperties ChoiceOf(ChoiceDefinition choice) => new()
    {
        Name = choice.Name,
        NameLocalizations = choice.NameLocalizations?.ToDictionary(),
        Value = choice.Value,
    };
}
