namespace M1SerialBot.DiscordNet.Tests;

/// <summary>A test that Discord.Net fails.</summary>
/// <param name="Test">Its full name.</param>
/// <param name="Sign">What its failure says.</param>
/// <param name="Cause">Why, and what that does to the bot.</param>
internal sealed record KnownFailure(string Test, string Sign, string Cause)
{
    /// <summary>All of them, with Discord.Net 3.16.</summary>
    public static IReadOnlyList<KnownFailure> All { get; } =
    [
        new(
            "M1SerialBot.EndToEnd.Tests.Discord.OutageTests.A_session_is_opened_as_Discord_asks",
            "IDENTIFY without os in its properties",
            "Discord.Net says what it runs on by names that Discord has given up: $os, $browser, $device. Discord opens the session all the same."),
    ];
}
