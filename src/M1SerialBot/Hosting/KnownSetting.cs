namespace M1SerialBot.Hosting;

/// <summary>A setting that the bot reads.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Usual">What it is where nobody set it; empty for nothing.</param>
/// <param name="IsSecret">Whether its value is shown to nobody.</param>
internal sealed record KnownSetting(string Name, string Usual, bool IsSecret = false);
