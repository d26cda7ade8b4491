namespace M1SerialBot.DiscordApi.Tests.Gateway;

/// <summary>How a connection comes back.</summary>
internal enum Back
{
    /// <summary>It was never gone.</summary>
    NeverGone,

    /// <summary>With the session that it had.</summary>
    Resumed,

    /// <summary>With another session.</summary>
    Identified,
}
