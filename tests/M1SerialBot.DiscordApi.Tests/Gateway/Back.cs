namespace M1SerialBot.DiscordApi.Tests.Gateway;

/// <summary>How a connection recovers from a fault.</summary>
internal enum Back
{
    /// <summary>It was never lost.</summary>
    NeverGone,

    /// <summary>With the same session.</summary>
    Resumed,

    /// <summary>With another session.</summary>
    Identified,
}
