using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Models.Messages;
using M1SerialBot.LoopbackDiscord;

namespace M1SerialBot.DiscordApi.Tests;

/// <summary>The options of a test host.</summary>
internal sealed record GatewayTestHostOptions
{
    public LoopbackOptions Loopback { get; init; } = new();

    public string Token { get; init; } = new LoopbackOptions().Token;

    public ShardRange? Shards { get; init; }

    /// <summary>How far the client's clock is ahead of Discord's.</summary>
    public TimeSpan ClockIsOff { get; init; }

    public Func<Interaction, Reply> Answer { get; init; } =
        interaction => Reply.WithMessage(new Message { Content = $"read {interaction.Option("serial")?.Length} characters", IsPrivate = true }) with { Outcome = "decoded" };
}
