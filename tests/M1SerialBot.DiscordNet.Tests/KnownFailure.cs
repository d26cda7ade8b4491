namespace M1SerialBot.DiscordNet.Tests;

/// <summary>A test that Discord.Net fails.</summary>
/// <param name="Test">Its full name.</param>
/// <param name="Sign">A part of its output when it fails.</param>
/// <param name="Cause">Why it fails, and what that means for the bot.</param>
internal sealed record KnownFailure(string Test, string Sign, string Cause)
{
    /// <summary>The failures of Discord.Net 3.16.</summary>
    public static IReadOnlyList<KnownFailure> All { get; } =
    [
        new(
            "M1SerialBot.EndToEnd.Tests.Discord.OutageTests.A_session_is_opened_as_Discord_asks",
            "IDENTIFY without os in its properties",
            "Discord.Net identifies itself with $os, $browser and $device, which Discord has renamed. Discord opens the session all the same."),
        new(
            "M1SerialBot.EndToEnd.Tests.Discord.OutageTests.Of_a_READY_it_needs_no_more_than_the_session",
            "TimeoutException",
            "Discord.Net stops if READY has no private_channels, which Discord sends, but doesn't document. The bot would start it again every minute."),
    ];
}
