using M1SerialBot.DiscordApi;
using M1SerialBot.Settings;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace M1SerialBot.Hosting;

/// <summary>How the process will end. The first reason counts, and is logged once.</summary>
internal sealed partial class ExitStatus(BotSettings settings, IHostApplicationLifetime lifetime, ILogger<ExitStatus> logger)
{
    private int _code = ExitCode.Answered;

    /// <summary>One of <see cref="ExitCode"/>.</summary>
    public int Code => _code;

    /// <summary>Stops because Discord rejected a setting.</summary>
    public void Refused(FatalError error)
    {
        if (Interlocked.CompareExchange(ref _code, ExitCode.Settings, ExitCode.Answered) == ExitCode.Answered)
        {
            var (what, setting) = error switch
            {
                FatalError.Token => ("the token", settings.Token?.Setting ?? TokenReader.Places),
                FatalError.Shard or FatalError.TooFewShards => ("the shards", "Discord:Shards"),
                FatalError.Version => ("the version of the API", "Discord:ApiUrl"),
                _ => ("the bot's intents, of which it asks for none", "the application's page at Discord"),
            };
            LogRefused(logger, what, setting);
        }

        lifetime.StopApplication();
    }

    /// <summary>Stops because of a bug, rather than look alive and do nothing.</summary>
    public void Failed(Exception exception)
    {
        Interlocked.CompareExchange(ref _code, ExitCode.Failed, ExitCode.Answered);
        LogFailed(logger, exception);
        lifetime.StopApplication();
    }

    [LoggerMessage(LogLevel.Critical, "Discord rejected {What}. Check {Setting}. Stopping; this will not be retried")]
    private static partial void LogRefused(ILogger logger, string what, string setting);

    [LoggerMessage(LogLevel.Critical, "The bot cannot go on")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}

/// <summary>The process's exit codes; those from 64 on are the ones of <c>sysexits.h</c>.</summary>
internal static class ExitCode
{
    /// <summary>Success. "This serial can't be dated" is an answer too.</summary>
    public const int Answered = 0;

    /// <summary>The config folder has errors, or a check found something.</summary>
    public const int Issues = 1;

    /// <summary>The command line isn't understood.</summary>
    public const int Usage = 2;

    /// <summary>A terminal command can't reach Discord.</summary>
    public const int Unavailable = 69;

    /// <summary>A bug.</summary>
    public const int Failed = 70;

    /// <summary>The answer can't be written, for example to a full disk.</summary>
    public const int Unwritten = 74;

    /// <summary>A setting is missing or wrong, or Discord rejected it: no restart fixes that.</summary>
    public const int Settings = 78;
}
