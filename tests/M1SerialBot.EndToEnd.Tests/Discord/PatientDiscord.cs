using M1SerialBot.LoopbackDiscord;

namespace M1SerialBot.EndToEnd.Tests.Discord;

/// <summary>A Discord that waits longer for answers than the real one does.</summary>
/// <remarks>The three seconds are tested in virtual time. A process that starts on a busy machine may need longer for its first answer.</remarks>
internal static class PatientDiscord
{
    public static Task<LoopbackServer> StartAsync(LoopbackOptions? options = null) =>
        LoopbackServer.StartAsync((options ?? new LoopbackOptions()) with { AnswerTime = TimeSpan.FromSeconds(60) });
}
