using System.Net;
using System.Text.Json.Nodes;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Rest;

namespace M1SerialBot.DiscordApi.Registration;

/// <summary>Registers the application's commands. It reads them first and writes only if they differ, since Discord allows few new names a day.</summary>
public sealed class CommandRegistrar
{
    private readonly ICommandStore _store;
    private readonly Snowflake? _application;
    private readonly IReadOnlyList<CommandDefinition> _commands;
    private readonly FaultReporter _faults;
    private readonly TimeProvider _time;
    private readonly Backoff _backoff;

    /// <summary>Creates a registrar.</summary>
    /// <param name="store">Reads and writes the commands at Discord.</param>
    /// <param name="application">The application's id; null to ask Discord for it.</param>
    /// <param name="commands">The commands that are wanted.</param>
    /// <param name="faults">Where faults are reported.</param>
    /// <param name="time">The clock.</param>
    /// <param name="jitter">Returns random numbers from 0 up to 1, from any thread.</param>
    public CommandRegistrar(
        ICommandStore store, Snowflake? application, IReadOnlyList<CommandDefinition> commands, FaultReporter faults, TimeProvider time, Func<double> jitter)
    {
        ArgumentNullException.ThrowIfNull(jitter);
        _store = store;
        _application = application;
        _commands = commands;
        _faults = faults;
        _time = time;
        _backoff = new Backoff(jitter);
    }

    /// <summary>Compares the registered commands with the ones that are wanted.</summary>
    /// <param name="guild">The server, for its own commands; null for the global ones.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <returns>The registered commands.</returns>
    /// <exception cref="DiscordFatalException">Discord rejects the token.</exception>
    /// <exception cref="RestException">Discord can't be reached, or answers with an error.</exception>
    public Task<RegisteredCommands> CheckAsync(Snowflake? guild, CancellationToken cancellation) => CompareAsync(guild, isWritten: false, cancellation);

    /// <summary>Registers the commands if they differ.</summary>
    /// <param name="guild">The server, for its own commands; null for the global ones.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <returns>The registered commands, and how they differed before.</returns>
    /// <exception cref="DiscordFatalException">Discord rejects the token.</exception>
    /// <exception cref="RestException">Discord can't be reached, or answers with an error.</exception>
    public Task<RegisteredCommands> SyncAsync(Snowflake? guild, CancellationToken cancellation) => CompareAsync(guild, isWritten: true, cancellation);

    /// <summary>Registers the global commands if they differ. Retries until that has worked or Discord rejects them.</summary>
    /// <param name="stop">Cancels it.</param>
    /// <returns>The registered commands; null if Discord rejects them, which is reported.</returns>
    /// <exception cref="DiscordFatalException">Discord rejects the token.</exception>
    public async Task<RegisteredCommands?> SyncUntilDoneAsync(CancellationToken stop)
    {
        while (true)
        {
            try
            {
                return await SyncAsync(null, stop).ConfigureAwait(false);
            }
            catch (RestException exception)
            {
                _faults.Report(FaultKind.RegistrationFailed, exception.Message);
                if (exception.Status is >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError and not HttpStatusCode.TooManyRequests)
                {
                    return null;
                }
            }

            await Task.Delay(_backoff.Next(), _time, stop).ConfigureAwait(false);
        }
    }

    private async Task<RegisteredCommands> CompareAsync(Snowflake? guild, bool isWritten, CancellationToken cancellation)
    {
        var wanted = guild is null ? _commands : [.. _commands.Select(command => command.ForGuild())];
        var application = _application ?? await _store.ReadApplicationIdAsync(cancellation).ConfigureAwait(false);
        var registered = await _store.ReadCommandsAsync(application, guild, cancellation).ConfigureAwait(false);
        var differences = CommandDiff.Between(wanted, registered);
        if (isWritten && differences.Count > 0)
        {
            registered = await _store.WriteCommandsAsync(application, guild, wanted, cancellation).ConfigureAwait(false);
        }

        return RegisteredCommands.Of(differences, registered, application);
    }
}

/// <summary>The registered commands.</summary>
/// <param name="Differences">A line for each difference to the ones that are wanted.</param>
/// <param name="Ids">The commands' ids, by name.</param>
/// <param name="Application">The application that they belong to.</param>
public sealed record RegisteredCommands(IReadOnlyList<string> Differences, IReadOnlyDictionary<string, Snowflake> Ids, Snowflake Application)
{
    internal static RegisteredCommands Of(IReadOnlyList<string> differences, JsonArray registered, Snowflake application)
    {
        var ids = new Dictionary<string, Snowflake>(StringComparer.Ordinal);
        foreach (var command in registered)
        {
            if ((string?)command?["name"] is { } name && Snowflake.TryParse((string?)command["id"], out var id))
            {
                ids[name] = id;
            }
        }

        return new RegisteredCommands(differences, ids, application);
    }
}
