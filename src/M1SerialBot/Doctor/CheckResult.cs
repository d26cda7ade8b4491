namespace M1SerialBot.Doctor;

/// <param name="Status">How it went.</param>
/// <param name="Check">What was checked, such as <c>token</c>.</param>
/// <param name="Text">What was found, and what to do about it.</param>
internal sealed record CheckResult(CheckStatus Status, string Check, string Text)
{
    /// <summary>The line that <c>doctor</c> prints.</summary>
    public override string ToString() => $"{Status.ToString().ToLowerInvariant(),-4} {Check}: {Text}";
}

internal enum CheckStatus
{
    Ok,

    /// <summary>Worth knowing, and harmless.</summary>
    Note,

    /// <summary>It keeps the bot from running, or from running well.</summary>
    Fail,
}
