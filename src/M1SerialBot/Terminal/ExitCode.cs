namespace M1SerialBot.Terminal;

/// <summary>How the program ends.</summary>
internal static class ExitCode
{
    /// <summary>It answered; that a serial cannot be dated is an answer.</summary>
    public const int Answered = 0;

    /// <summary>What lies in the config folder cannot be used.</summary>
    public const int Issues = 1;

    /// <summary>It was called in a way that it does not understand.</summary>
    public const int Usage = 2;
}
