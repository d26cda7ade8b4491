using System.Net;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Rest;

namespace M1SerialBot.DiscordApi.Registration;

/// <summary>Registers the application's commands; reads them first, and writes only what differs, as Discord allows few new names a day.</summary>
public sealed class CommandRegistrar
{
    private readonly ICommandStore _store;
    private readonly Snowflake? _application;
    private readonly IReadOnlyList<CommandDefinition> _commands;
    private readonly FaultReporter _faults;
    private readonly TimeProvider _time;
    private readonly Backoff _backoff;

    /// <summary>Makes it.</summary>
    /// <param name="store">Where Discord keeps them.</param>
    /// <param name="application">The application's id; null to ask Discord for it.</param>
    /// <param name="commands">The commands that are wanted.</param>
    /// <param name="faults">Where what goes wrong is counted and logged.</param>
    /// <param name="time">The clock.</param>
    /// <param name="jitter">Numbers from 0 up to 1, for delays that do not march in step; safe for threads.</param>
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

    /// <summary>Tells how the commands that are registered differ from those that are wanted.</summary>
    /// <param name="guild">A server's id for its own commands; null for those of everywhere.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>What is registered.</returns>
    /// <exception cref="DiscordFatalException">The token is refused.</exception>
    /// <exception cref="RestException">Discord cannot be reached, or answers with an error.</exception>
    public Task<RegisteredCommands> CheckAsync(Snowflake? guild, CancellationToken cancellation) => CompareAsync(guild, isWritten: false, cancellation);

    /// <summary>Registers the commands where they differ.</summary>
    /// <param name="guild">A server's id for its own commands; null for those of everywhere.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>What is registered then, and how it differed before.</returns>
    /// <exception cref="DiscordFatalException">The token is refused.</exception>
    /// <exception cref="RestException">Discord cannot be reached, or answers with an error.</exception>
    public Task<RegisteredCommands> SyncAsync(Snowflake? guild, CancellationToken cancellation) => CompareAsync(guild, isWritten: true, cancellation);

    /// <summary>Registers the commands of everywhere where they differ, and tries until that is done or Discord will have none of it.</summary>
    /// <param name="stop">Gives up.</param>
    /// <returns>What is registered then; null where Discord does not accept the commands, which is counted and logged.</returns>
    /// <exception cref="DiscordFatalException">The token is refused.</exception>
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

        return RegisteredCommands.Of(differences, registered);
    }
}
