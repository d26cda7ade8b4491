namespace M1SerialBot.DiscordApi.Gateway;

/// <summary>What runs here.</summary>
internal sealed record IdentifyProperties
{
    public string Os { get; } = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macos" : "linux";

    public string Browser { get; } = "M1SerialBot";

    public string Device { get; } = "M1SerialBot";
}
