namespace M1SerialBot.Settings;

/// <summary>The bot's token.</summary>
/// <param name="Value">Secret.</param>
/// <param name="Setting">Where it was set, to be named if Discord rejects it.</param>
internal sealed record BotToken(string Value, string Setting)
{
    public override string ToString() => Setting;
}
