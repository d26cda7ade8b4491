using Discord;
using Microsoft.Extensions.Logging;

namespace M1SerialBot.DiscordNet.Gateway;

/// <summary>What becomes of Discord.Net's log: who speaks and what was thrown, and no text, since addresses with tokens stand in it.</summary>
internal sealed partial class ClientLog(ILogger<ClientLog> logger)
{
    /// <summary>Takes a line of it.</summary>
    public Task TakeAsync(LogMessage message)
    {
        LogLine(logger, message.Source, message.Severity, message.Exception?.GetBaseException().GetType().Name);
        return Task.CompletedTask;
    }

    [LoggerMessage(LogLevel.Debug, "Discord.Net, {Source}: {Severity} {Exception}")]
    private static partial void LogLine(ILogger logger, string source, LogSeverity severity, string? exception);
}
