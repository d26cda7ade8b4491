using M1SerialBot.LoopbackDiscord.Faults;
using M1SerialBot.LoopbackDiscord.Interactions;
using M1SerialBot.LoopbackDiscord.Rest;

namespace M1SerialBot.EndToEnd.Tests.Discord;

/// <summary>The running bot's replies reach Discord while it still waits, without a storm of requests, and without a secret in the log.</summary>
public sealed class DeliveryTests(TalkativeBot talkative) : IClassFixture<TalkativeBot>
{
    // What happens to the first requests, how often, how many requests there may be, and why.
    private static readonly Dictionary<string, (Fault Fault, int Times, int Requests)> Rows = new(StringComparer.Ordinal)
    {
        ["Discord's own faults pass"] = (new Status(502), 2, 3),
        ["a wait that is asked for is kept"] = (new RateLimited(TimeSpan.FromMilliseconds(500)), 1, 2),
        ["a wait of everything too"] = (new RateLimited(TimeSpan.FromMilliseconds(500), IsGlobal: true), 1, 2),
        ["a connection that broke is opened again"] = (new Drop(), 1, 2),
        ["what had arrived after all is not taken for twice"] = (new DropAfter(), 1, 2),
        ["a request that hangs is tried another way"] = (new Hang(), 1, 2),
    };

    public static TheoryData<string> Names() => [.. Rows.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_fault_on_the_way_out_is_survived(string because)
    {
        var (fault, times, requests) = Rows[because];
        var bot = talkative.Bot;
        bot.Discord.Faults.Next(Route.Callback, fault, times);

        var delivered = await bot.DeliverAsync(Question(bot));

        Assert.Equal(1, delivered.Accepted);
        Assert.InRange(bot.Discord.Requests.Count(request => request.Route == Route.Callback && request.Path.Contains(delivered.Token, StringComparison.Ordinal)), 1, requests);
        Assert.All(new[] { delivered.Token, bot.Discord.Options.Token }, secret => Assert.DoesNotContain(secret, bot.Program.Everything(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_that_only_fails_is_not_asked_without_end()
    {
        await using var bot = await RunningBot.StartAsync(Wire.Gateway);
        bot.Discord.Faults.Next(Route.Callback, new Status(502), times: 10_000);

        var delivered = bot.Discord.Deliver(Question(bot));
        await bot.Program.WaitForLineAsync("ReplyLost");

        Assert.Equal(0, delivered.Accepted);
        Assert.InRange(bot.Discord.Requests.Count(request => request.Route == Route.Callback), 2, 30);
    }

    [Fact]
    public async Task Replies_that_hang_delay_no_other()
    {
        await using var bot = await RunningBot.StartAsync(Wire.Gateway);
        bot.Discord.Faults.Next(Route.Callback, new Hang(), times: 40);
        for (var hanging = 0; hanging < 20; hanging++)
        {
            bot.Discord.Deliver(Question(bot));
        }

        // Their second tries meet the other half of the faults.
        await bot.Discord.WaitForRequestAsync(Route.Callback, 40);
        var quick = await bot.DeliverAsync(Question(bot));

        Assert.InRange((quick.AnsweredAt! - quick.At).Value.TotalSeconds, 0, 1);
    }

    [Fact]
    public async Task Many_at_once_are_all_answered_in_time()
    {
        var bot = talkative.Bot;

        var delivered = Enumerable.Range(0, 200).Select(_ => bot.Discord.Deliver(Question(bot))).ToList();
        await Task.WhenAll(delivered.Select(delivery => delivery.WaitForAnswerAsync()));

        Assert.All(delivered, delivery => Assert.Equal((1, 0), (delivery.Accepted, delivery.Refused)));
    }

    private static System.Text.Json.Nodes.JsonObject Question(RunningBot bot) =>
        bot.Discord.NewInteraction().Command("m1serial", CommandOption.Text("serial", "198765"));
}
