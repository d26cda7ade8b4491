namespace M1SerialBot.LoopbackDiscord.Gateway;

/// <summary>The gateway's close codes.</summary>
public static class CloseCode
{
    /// <summary>An opcode that does not exist.</summary>
    public const int UnknownOpcode = 4001;

    /// <summary>A payload that can't be read, or is too long.</summary>
    public const int DecodeError = 4002;

    /// <summary>A payload before IDENTIFY or RESUME.</summary>
    public const int NotAuthenticated = 4003;

    /// <summary>A wrong token.</summary>
    public const int AuthenticationFailed = 4004;

    /// <summary>A second IDENTIFY or RESUME.</summary>
    public const int AlreadyAuthenticated = 4005;

    /// <summary>RESUME with a sequence number that was never sent.</summary>
    public const int InvalidSequence = 4007;

    /// <summary>Too many payloads.</summary>
    public const int RateLimited = 4008;

    /// <summary>The session timed out.</summary>
    public const int SessionTimedOut = 4009;

    /// <summary>A shard that does not exist.</summary>
    public const int InvalidShard = 4010;

    /// <summary>A version of the API that does not exist.</summary>
    public const int InvalidVersion = 4012;
}
