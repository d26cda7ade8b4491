namespace M1SerialBot.DiscordApi;

/// <summary>Discord does not accept how the application is set up; trying again would not help.</summary>
public sealed class RefusedException : Exception
{
    /// <summary>Makes it without saying more.</summary>
    public RefusedException()
    {
    }

    /// <summary>Makes it with a message.</summary>
    public RefusedException(string message)
        : base(message)
    {
    }

    /// <summary>Makes it with a message and what led to it.</summary>
    public RefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes it for what is not accepted.</summary>
    public RefusedException(Refusal refusal)
        : base($"Discord refuses: {refusal}.") => Refusal = refusal;

    /// <summary>What is not accepted.</summary>
    public Refusal Refusal { get; }
}
