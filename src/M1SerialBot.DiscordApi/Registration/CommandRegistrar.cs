using M1SerialBot.DiscordApi.Commands;
using M1SerialBot.DiscordApi.Rest;

namespace M1SerialBot.DiscordApi.Registration;

/// <summary>Registers the application's commands; reads them first, and writes only what differs, as Discord allows few new names a day.</summary>
public sealed class CommandRegistrar
{
    private readonly DiscordRest _rest;
    private readonly IReadOnlyList<CommandDefinition> _commands;

    /// <summary>Makes it.</summary>
    /// <param name="rest">Discord's REST API.</param>
    /// <param name="commands">The commands that are wanted.</param>
    public CommandRegistrar(DiscordRest rest, IReadOnlyList<CommandDefinition> commands)
    {
        _rest = rest;
        _commands = commands;
    }

    /// <summary>Tells how the commands that are registered differ from those that are wanted.</summary>
    /// <param name="guild">A server's id for its own commands; null for those of everywhere.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>A line for each difference.</returns>
    /// <exception cref="RefusedException">The token is refused.</exception>
    /// <exception cref="RestException">Discord cannot be reached, or answers with an error.</exception>
    public async Task<IReadOnlyList<string>> CheckAsync(Snowflake? guild, CancellationToken cancellation)
    {
        var application = await _rest.ReadApplicationIdAsync(cancellation).ConfigureAwait(false);
        return await CheckAsync(application, guild, cancellation).ConfigureAwait(false);
    }

    /// <summary>Registers the commands where they differ.</summary>
    /// <param name="guild">A server's id for its own commands; null for those of everywhere.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>A line for each difference that there was; none where nothing was written.</returns>
    /// <exception cref="RefusedException">The token is refused.</exception>
    /// <exception cref="RestException">Discord cannot be reached, or answers with an error.</exception>
    public async Task<IReadOnlyList<string>> SyncAsync(Snowflake? guild, CancellationToken cancellation)
    {
        var application = await _rest.ReadApplicationIdAsync(cancellation).ConfigureAwait(false);
        var differences = await CheckAsync(application, guild, cancellation).ConfigureAwait(false);
        if (differences.Count > 0)
        {
            await _rest.WriteCommandsAsync(application, guild, For(guild), cancellation).ConfigureAwait(false);
        }

        return differences;
    }

    private async Task<IReadOnlyList<string>> CheckAsync(Snowflake application, Snowflake? guild, CancellationToken cancellation) =>
        CommandDifference.Between(For(guild), await _rest.ReadCommandsAsync(application, guild, cancellation).ConfigureAwait(false));

    private IReadOnlyList<CommandDefinition> For(Snowflake? guild) => guild is null ? _commands : [.. _commands.Select(command => command.ForServer())];
}
