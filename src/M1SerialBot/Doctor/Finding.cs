namespace M1SerialBot.Doctor;

/// <summary>What was found when one thing was looked at.</summary>
/// <param name="Kind">How it was found.</param>
/// <param name="What">What was looked at.</param>
/// <param name="Text">What was found, and what to do where something is the matter.</param>
internal sealed record Finding(FindingKind Kind, string What, string Text)
{
    /// <summary>Writes it on a line.</summary>
    public override string ToString() => $"{Kind.ToString().ToLowerInvariant(),-4} {What}: {Text}";
}
