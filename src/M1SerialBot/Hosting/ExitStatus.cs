using M1SerialBot.DiscordApi;
using M1SerialBot.Terminal;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace M1SerialBot.Hosting;

/// <summary>How the process will end, and the one message that says why.</summary>
internal sealed partial class ExitStatus(BotSettings settings, IHostApplicationLifetime lifetime, ILogger<ExitStatus> logger)
{
    private int _code = ExitCode.Answered;

    /// <summary>One of <see cref="ExitCode"/>.</summary>
    public int Code => _code;

    /// <summary>Discord does not accept how the bot is set up: says so once, and stops.</summary>
    public void Refused(FatalError refusal)
    {
        if (Interlocked.CompareExchange(ref _code, ExitCode.Settings, ExitCode.Answered) == ExitCode.Answered)
        {
            var (what, setting) = refusal switch
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

    /// <summary>A mistake in the program keeps it from going on: says so, and stops rather than look alive.</summary>
    public void Failed(Exception exception)
    {
        Interlocked.CompareExchange(ref _code, ExitCode.Failed, ExitCode.Answered);
        LogFailed(logger, exception);
        lifetime.StopApplication();
    }

    [LoggerMessage(LogLevel.Critical, "Discord refuses {What}. Check {Setting}. The bot stops, and does not try again")]
    private static partial void LogRefused(ILogger logger, string what, string setting);

    [LoggerMessage(LogLevel.Critical, "The bot cannot go on")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
