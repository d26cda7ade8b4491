using System.Text.Json.Nodes;
using Discord;
using Discord.Net;
using Discord.Rest;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Rest;

namespace M1SerialBot.DiscordNet;

/// <summary>Registers the commands with Discord.Net. The bot's own client reads them, since Discord.Net drops what the comparison needs.</summary>
internal sealed class DiscordNetCommands(GatewaySettings settings, RestSettings api, DiscordRest rest) : ICommandStore
{
    public Task<Snowflake> ReadApplicationIdAsync(CancellationToken cancellation) => rest.ReadApplicationIdAsync(cancellation);

    public Task<JsonArray> ReadCommandsAsync(Snowflake application, Snowflake? guild, CancellationToken cancellation) =>
        rest.ReadCommandsAsync(application, guild, cancellation);

    public async Task<JsonArray> WriteCommandsAsync(Snowflake application, Snowflake? guild, IReadOnlyList<CommandDefinition> commands, CancellationToken cancellation)
    {
        ApplicationCommandProperties[] properties = [.. commands.Select(PropertiesOf)];
        var options = DiscordNetClient.Once(cancellation);
        try
        {
            await using var client = new DiscordRestClient(DiscordNetClient.Configure(new DiscordRestConfig(), api));
            await client.LoginAsync(TokenType.Bot, settings.Token, validateToken: false);
            await (guild is { } server ? (Task)client.BulkOverwriteGuildCommands(properties, server.Value, options) : client.BulkOverwriteGlobalCommands(properties, options));
        }
        catch (HttpException exception)
        {
            throw new RestException(RestRoute.WriteCommands(application, guild).Name, exception.HttpCode, (int?)exception.DiscordCode ?? 0);
        }
        catch (Exception exception) when (exception is HttpRequestException or TimeoutException)
        {
            throw new RestException("write commands was not answered.", exception);
        }

        return await rest.ReadCommandsAsync(application, guild, cancellation);
    }

    private static ApplicationCommandProperties PropertiesOf(CommandDefinition command)
    {
        ApplicationCommandProperties properties = command.Type == CommandType.Slash ? Slash(command) : new MessageCommandBuilder { Name = command.Name }.Build();
        // Obsolete; contexts replace it.
        properties.IsDMEnabled = default;
        properties.IsDefaultPermission = default;
        properties.NameLocalizations = command.NameLocalizations;
        properties.DescriptionLocalizations = command.DescriptionLocalizations;
        if (command.Contexts is { } contexts)
        {
            properties.ContextTypes = contexts.Select(context => (Discord.InteractionContextType)context).ToHashSet();
        }

        if (command.IntegrationTypes is { } types)
        {
            properties.IntegrationTypes = types.Select(type => (Discord.ApplicationIntegrationType)type).ToHashSet();
        }

        if (command.DefaultMemberPermissions is { } permissions)
        {
            properties.DefaultMemberPermissions = (GuildPermission)permissions;
        }

        return properties;
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
        Choices = option.Choices?.Select(choice => new ApplicationCommandOptionChoiceProperties
        {
            Name = choice.Name,
            NameLocalizations = choice.NameLocalizations?.ToDictionary(),
            Value = choice.Value,
        }).ToList(),
    };
}
