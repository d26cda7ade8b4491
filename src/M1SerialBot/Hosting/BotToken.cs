namespace M1SerialBot.Hosting;

/// <summary>The bot's token, and the setting that it comes from.</summary>
/// <param name="Value">The token; a secret.</param>
/// <param name="Setting">The setting, to be named where Discord refuses the token.</param>
internal sealed record BotToken(string Value, string Setting)
{
    /// <summary>Names the setting, never the token.</summary>
    public override string ToString() => Setting;
}
