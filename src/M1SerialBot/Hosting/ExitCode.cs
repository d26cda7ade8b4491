namespace M1SerialBot.Hosting;

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
