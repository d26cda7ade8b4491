using M1SerialBot.DiscordApi.Gateway;

namespace M1SerialBot.DiscordApi.Tests.Gateway;

/// <summary>Every close code that Discord documents, and what the client does next.</summary>
public sealed class DisconnectReasonTests
{
    [Theory]
    [InlineData(null, "closed without a code")]
    [InlineData(1000, "closed with 1000")]
    [InlineData(4000, "closed with 4000")]
    [InlineData(4001, "closed with 4001")]
    [InlineData(4002, "closed with 4002")]
    [InlineData(4003, "closed with 4003")]
    [InlineData(4005, "closed with 4005")]
    [InlineData(4008, "closed with 4008")]
    public void The_session_may_live_on(int? code, string detail) =>
        Assert.Equal(new DisconnectReason(ReconnectAction.Resume, FaultKind.ClosedByDiscord, detail), DisconnectReason.OfCloseCode(code));

    [Theory]
    [InlineData(4007, "the sequence number was wrong")]
    [InlineData(4009, "the session timed out")]
    public void The_session_is_gone(int code, string because) =>
        Assert.True(DisconnectReason.OfCloseCode(code) == new DisconnectReason(ReconnectAction.Identify, FaultKind.ClosedByDiscord, $"closed with {code}"), because);

    [Theory]
    [InlineData(4004, FatalError.Token)]
    [InlineData(4010, FatalError.Shard)]
    [InlineData(4011, FatalError.TooFewShards)]
    [InlineData(4012, FatalError.Version)]
    [InlineData(4013, FatalError.Intents)]
    [InlineData(4014, FatalError.Intents)]
    public void It_is_useless_to_try_again(int code, FatalError error) => Assert.Equal(
        new DisconnectReason(ReconnectAction.None, FaultKind.ClosedByDiscord, $"closed with {code}") { FatalError = error }, DisconnectReason.OfCloseCode(code));
}
