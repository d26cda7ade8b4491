namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>Why a connection ended, and what follows.</summary>
/// <param name="Kind">What follows.</param>
/// <param name="Fault">What went wrong; null where nothing did.</param>
/// <param name="Detail">More about it.</param>
internal sealed record DisconnectReason(ReconnectAction Kind, FaultKind? Fault, string Detail)
{
    /// <summary>The program stops.</summary>
    public static DisconnectReason Stopped { get; } = new(ReconnectAction.Stop, null, "the program stops");

    /// <summary>What is not accepted; only where something is not.</summary>
    public FatalError FatalError { get; init; }

    /// <summary>How long Discord wants to be left alone; null for as long as the back-off says.</summary>
    public TimeSpan? Wait { get; init; }

    /// <summary>What follows a close code of Discord's.</summary>
    /// <param name="code">The code; null where the connection was closed without one.</param>
    public static DisconnectReason OfCloseCode(int? code) => code switch
    {
        4004 => Refuse(FatalError.Token, code),
        4010 => Refuse(FatalError.Shard, code),
        4011 => Refuse(FatalError.TooFewShards, code),
        4012 => Refuse(FatalError.Version, code),
        4013 or 4014 => Refuse(FatalError.Intents, code),
        4007 or 4009 => new(ReconnectAction.Anew, FaultKind.ClosedByDiscord, Closed(code)),
        _ => new(ReconnectAction.Resume, FaultKind.ClosedByDiscord, Closed(code)),
    };

    private static DisconnectReason Refuse(FatalError error, int? code) =>
        new(ReconnectAction.Refused, FaultKind.ClosedByDiscord, Closed(code)) { FatalError = error };

    private static string Closed(int? code) => code is { } number ? $"closed with {number}" : "closed without a code";
}
