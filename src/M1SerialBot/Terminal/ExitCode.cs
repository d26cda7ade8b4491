namespace M1SerialBot.Terminal;

/// <summary>How the program ends.</summary>
internal static class ExitCode
{
    /// <summary>It answered; that a serial cannot be dated is an answer.</summary>
    public const int Answered = 0;

    /// <summary>What lies in the config folder cannot be used, or commands that are checked differ.</summary>
    public const int Issues = 1;

    /// <summary>It was called in a way that it does not understand.</summary>
    public const int Usage = 2;

    /// <summary>Discord cannot be reached, for a command that does not wait.</summary>
    public const int Unavailable = 69;

    /// <summary>A mistake in the program kept it from going on.</summary>
    public const int Failed = 70;

    /// <summary>The answer cannot be written, as on a disk that is full.</summary>
    public const int Unwritten = 74;

    /// <summary>A setting, such as the token, is missing or refused; trying again would not help.</summary>
    public const int Settings = 78;
}
