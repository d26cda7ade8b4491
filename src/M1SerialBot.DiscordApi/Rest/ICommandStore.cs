using System.Text.Json.Nodes;
using M1SerialBot.DiscordApi.Models.Commands;

namespace M1SerialBot.DiscordApi.Rest;

/// <summary>Reads and writes the application's commands at Discord.</summary>
public interface ICommandStore
{
    /// <summary>Reads the application's id.</summary>
    /// <param name="cancellation">Cancels it.</param>
    /// <exception cref="DiscordFatalException">Discord rejects the token.</exception>
    /// <exception cref="RestException">Discord can't be reached, or answers with an error.</exception>
    Task<Snowflake> ReadApplicationIdAsync(CancellationToken cancellation);

    /// <summary>Reads the registered commands.</summary>
    /// <param name="application">The application's id.</param>
    /// <param name="guild">The server, for its own commands; null for the global ones.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <returns>The commands as Discord returns them.</returns>
    /// <exception cref="DiscordFatalException">Discord rejects the token.</exception>
    /// <exception cref="RestException">Discord can't be reached, or answers with an error.</exception>
    Task<JsonArray> ReadCommandsAsync(Snowflake application, Snowflake? guild, CancellationToken cancellation);

    /// <summary>Replaces all registered commands.</summary>
    /// <param name="application">The application's id.</param>
    /// <param name="guild">The server, for its own commands; null for the global ones.</param>
    /// <param name="commands">The commands.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <returns>The commands as Discord returns them.</returns>
    /// <exception cref="DiscordFatalException">Discord rejects the token.</exception>
    /// <exception cref="RestException">Discord can't be reached, or answers with an error.</exception>
    Task<JsonArray> WriteCommandsAsync(Snowflake application, Snowflake? guild, IReadOnlyList<CommandDefinition> commands, CancellationToken cancellation);
}
