using System.Text.Json.Nodes;
using M1SerialBot.DiscordApi.Models.Commands;

namespace M1SerialBot.DiscordApi.Rest;

/// <summary>Where Discord keeps the application's commands.</summary>
public interface ICommandStore
{
    /// <summary>Reads the application's id.</summary>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="DiscordFatalException">The token is refused.</exception>
    /// <exception cref="RestException">Discord cannot be reached, or answers with an error.</exception>
    Task<Snowflake> ReadApplicationIdAsync(CancellationToken cancellation);

    /// <summary>Reads the commands that are registered.</summary>
    /// <param name="application">The application's id.</param>
    /// <param name="guild">A server's id for its own commands; null for those of everywhere.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The commands as Discord returns them.</returns>
    /// <exception cref="DiscordFatalException">The token is refused.</exception>
    /// <exception cref="RestException">Discord cannot be reached, or answers with an error.</exception>
    Task<JsonArray> ReadCommandsAsync(Snowflake application, Snowflake? guild, CancellationToken cancellation);

    /// <summary>Registers commands in the place of all that were registered.</summary>
    /// <param name="application">The application's id.</param>
    /// <param name="guild">A server's id for its own commands; null for those of everywhere.</param>
    /// <param name="commands">The commands.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The commands as Discord gives them then.</returns>
    /// <exception cref="DiscordFatalException">The token is refused.</exception>
    /// <exception cref="RestException">Discord cannot be reached, or answers with an error.</exception>
    Task<JsonArray> WriteCommandsAsync(Snowflake application, Snowflake? guild, IReadOnlyList<CommandDefinition> commands, CancellationToken cancellation);
}
