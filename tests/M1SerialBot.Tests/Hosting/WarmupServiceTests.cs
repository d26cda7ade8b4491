using M1SerialBot.Bot.Commands;
using M1SerialBot.DiscordApi.Execution;
using M1SerialBot.DiscordApi.Gateway;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Startup;
using M1SerialBot.DiscordApi.Tests;
using M1SerialBot.Hosting;
using Moq;

namespace M1SerialBot.Tests.Hosting;

/// <summary>The first answer is rehearsed with the bot's own commands, and harms nothing.</summary>
public sealed class WarmupServiceTests
{
    private readonly LogBook _log = new();

    [Fact]
    public async Task It_draws_a_whole_card()
    {
        using var bot = new InProcessBot();
        Reply? drawn = null;

        await RunAsync(bot, Handler(interaction => drawn = bot.Get<IInteractionHandler>().Handle(interaction)));

        Assert.Equal("m1serial", drawn!.Handler);
        Assert.Equal("decoded", drawn.Outcome);
        Assert.Empty(_log.Lines);
    }

    [Fact]
    public async Task What_goes_wrong_is_told_and_harms_nothing()
    {
        using var bot = new InProcessBot();

        await RunAsync(bot, Handler(_ => throw new InvalidOperationException("198765")));

        Assert.Contains(nameof(InvalidOperationException), Assert.Single(_log.Warnings), StringComparison.Ordinal);
        Assert.DoesNotContain("198765", _log.Warnings[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_the_gateway_it_waits_until_that_has_greeted()
    {
        using var bot = new InProcessBot();
        var asked = 0;
        using var worker = Worker(bot, Handler(_ => throw new InvalidOperationException($"{++asked}")), Transport.Gateway);

        await worker.StartAsync(TestContext.Current.CancellationToken);
        await worker.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, asked);
        Assert.Empty(_log.Lines);
    }

    private async Task RunAsync(InProcessBot bot, IInteractionHandler handler)
    {
        using var worker = Worker(bot, handler, Transport.Webhook);
        await worker.StartAsync(TestContext.Current.CancellationToken);
        await worker.ExecuteTask!;
    }

    private WarmupService Worker(InProcessBot bot, IInteractionHandler handler, Transport transport) => new(
        new Warmup(handler, bot.Faults, bot.Time),
        new GatewayStatus(NoMeters.Instance, bot.Time),
        new BotSettings
        {
            Transport = transport,
            ApiUrl = new Uri("https://discord.com/api/v10"),
            WebhookUrl = new Uri("http://127.0.0.1:5080"),
            Show = Audience.OnlyMe,
            Logs = LogFormat.Text,
        },
        _log.For<WarmupService>());

    private static IInteractionHandler Handler(Func<Interaction, Reply> answer)
    {
        var handler = new Mock<IInteractionHandler>();
        handler.Setup(it => it.Handle(It.IsAny<Interaction>())).Returns(answer);
        return handler.Object;
    }
}
