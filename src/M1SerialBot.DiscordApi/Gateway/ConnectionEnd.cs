namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>Why a connection ended, and what follows.</summary>
/// <param name="Kind">What follows.</param>
/// <param name="Fault">What went wrong; null where nothing did.</param>
/// <param name="Detail">More about it.</param>
internal sealed record ConnectionEnd(EndKind Kind, FaultKind? Fault, string Detail)
{
    /// <summary>The program stops.</summary>
    public static ConnectionEnd Stopped { get; } = new(EndKind.Stop, null, "the program stops");

    /// <summary>What is not accepted; only where something is not.</summary>
    public Refusal Refusal { get; init; }

    /// <summary>How long Discord wants to be left alone; null for as long as the back-off says.</summary>
    public TimeSpan? Wait { get; init; }

    /// <summary>What follows a close code of Discord's.</summary>
    /// <param name="code">The code; null where the connection was closed without one.</param>
    public static ConnectionEnd OfCloseCode(int? code) => code switch
    {
        4004 => Refuse(Refusal.Token, code),
        4010 => Refuse(Refusal.Shard, code),
        4011 => Refuse(Refusal.TooFewShards, code),
        4012 => Refuse(Refusal.Version, code),
        4013 or 4014 => Refuse(Refusal.Intents, code),
        4007 or 4009 => new(EndKind.Anew, FaultKind.ClosedByDiscord, Closed(code)),
        _ => new(EndKind.Resume, FaultKind.ClosedByDiscord, Closed(code)),
    };

    private static ConnectionEnd Refuse(Refusal refusal, int? code) =>
        new(EndKind.Refused, FaultKind.ClosedByDiscord, Closed(code)) { Refusal = refusal };

    private static string Closed(int? code) => code is { } number ? $"closed with {number}" : "closed without a code";
}
