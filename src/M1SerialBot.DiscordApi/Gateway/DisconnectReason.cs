namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>Why a connection ended, and what to do next.</summary>
/// <param name="Action">What to do next.</param>
/// <param name="Fault">The fault to report; null if there was none.</param>
/// <param name="Detail">More about the fault, for the log.</param>
internal sealed record DisconnectReason(ReconnectAction Action, FaultKind? Fault, string Detail)
{
    public static DisconnectReason Stopped { get; } = new(ReconnectAction.None, null, "the program stops");

    /// <summary>What Discord won't accept however often it's tried; null for anything else.</summary>
    public FatalError? FatalError { get; init; }

    /// <summary>How long to wait before the next connection; null to use the back-off.</summary>
    public TimeSpan? Delay { get; init; }

    /// <summary>Maps a close code; null if the connection was closed without one.</summary>
    public static DisconnectReason OfCloseCode(int? code) => code switch
    {
        4004 => Fatal(DiscordApi.FatalError.Token, code),
        4010 => Fatal(DiscordApi.FatalError.Shard, code),
        4011 => Fatal(DiscordApi.FatalError.TooFewShards, code),
        4012 => Fatal(DiscordApi.FatalError.Version, code),
        4013 or 4014 => Fatal(DiscordApi.FatalError.Intents, code),
        4007 or 4009 => new(ReconnectAction.Identify, FaultKind.ClosedByDiscord, Closed(code)),
        _ => new(ReconnectAction.Resume, FaultKind.ClosedByDiscord, Closed(code)),
    };

    private static DisconnectReason Fatal(FatalError error, int? code) =>
        new(ReconnectAction.None, FaultKind.ClosedByDiscord, Closed(code)) { FatalError = error };

    private static string Closed(int? code) => code is { } number ? $"closed with {number}" : "closed without a code";
}

internal enum ReconnectAction
{
    Resume,
    Identify,
    None,
}
