using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Models.Messages;
using M1SerialBot.LoopbackDiscord.Faults;
using M1SerialBot.LoopbackDiscord.Rest;

namespace M1SerialBot.DiscordApi.Tests.Execution;

/// <summary>Replies reach Discord in time or are given up. Each is accepted once.</summary>
[Collection(nameof(NonParallel))]
public sealed class DeliveryFaultTests
{
    public static TheoryData<string> Names() => [.. DeliveryFaults.Survived.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_fault_on_the_way_out_is_survived(string name)
    {
        var row = DeliveryFaults.Survived[name];
        await using var host = await GatewayTestHost.StartAsync();
        await host.Discord.WaitForReadyAsync();
        host.Discord.Faults.Next(Route.Callback, row.Fault, row.Times);

        var delivered = await host.AskAsync();
        await host.Dispatcher.DrainAsync(TimeSpan.FromSeconds(5));
        var took = (delivered.AnsweredAt! - delivered.At).Value;
        var requests = host.Discord.Requests.Count(request => request.Route == Route.Callback);

        Assert.Equal(1, delivered.Accepted);
        Assert.True(took.TotalSeconds <= row.Seconds, $"{row.Because}: {took.TotalSeconds}");
        Assert.InRange(requests, 1, row.Times + 1);
        Assert.InRange(host.Log.Warnings.Count, 0, 1);
        Assert.Equal(0, host.Faults.Count(FaultKind.ReplyTwice));
    }

    [Theory]
    [InlineData("500", FaultKind.ReplyLost, 16, "it is tried for three seconds, with back-off")]
    [InlineData("502", FaultKind.ReplyLost, 16, "never in a hot loop")]
    [InlineData("drop", FaultKind.ReplyLost, 16, "nor here")]
    [InlineData("hang", FaultKind.ReplyLost, 2, "two ways are tried")]
    [InlineData("long 429", FaultKind.ReplyLost, 1, "a wait beyond the three seconds is no use")]
    [InlineData("400", FaultKind.ReplyRefused, 1, "what Discord does not accept is not sent again")]
    [InlineData("401", FaultKind.ReplyRefused, 1, "nor this")]
    [InlineData("403", FaultKind.ReplyRefused, 1, "nor this")]
    [InlineData("10062", FaultKind.ReplyLate, 1, "what comes too late is not sent again")]
    [InlineData("40060", FaultKind.ReplyTwice, 1, "what was answered by somebody else is not sent again")]
    public async Task A_reply_that_cannot_arrive_is_given_up_and_logged_once(string fault, FaultKind kind, int requests, string because)
    {
        await using var host = await GatewayTestHost.StartAsync();
        await host.Discord.WaitForReadyAsync();
        host.Discord.Faults.Next(Route.Callback, DeliveryFaults.Of(fault), times: 100);

        var delivered = host.Discord.Deliver(host.Question());
        await host.Discord.WaitForRequestAsync(Route.Callback);
        await host.Dispatcher.DrainAsync(TimeSpan.FromSeconds(10));

        Assert.Equal(0, delivered.Accepted);
        Assert.True(host.Faults.Count(kind) == 1, because);
        Assert.True(host.Discord.Requests.Count(request => request.Route == Route.Callback) <= requests, $"{because}: {host.Discord.Requests.Count}");
        Assert.InRange(host.Time.Elapsed.TotalSeconds, 0, 4);
        Assert.InRange(host.Log.Warnings.Count, 1, 2);
    }

    [Theory]
    [InlineData(10, "fast")]
    [InlineData(-10, "slow")]
    public async Task A_wrong_clock_makes_no_difference(int seconds, string because)
    {
        await using var host = await GatewayTestHost.StartAsync(new GatewayTestHostOptions { ClockIsOff = TimeSpan.FromSeconds(seconds) });
        await host.Discord.WaitForReadyAsync();

        Assert.True((await host.AskAsync()).Accepted == 1, because);
        Assert.Empty(host.Log.Warnings);
    }

    [Fact]
    public async Task A_slow_reply_delays_no_other()
    {
        await using var host = await GatewayTestHost.StartAsync();
        await host.Discord.WaitForReadyAsync();
        host.Discord.Faults.Next(Route.Callback, new Hang(), times: 100);
        var hanging = Enumerable.Range(0, 50).Select(_ => host.Discord.Deliver(host.Question())).ToList();
        await host.Discord.WaitForRequestAsync(Route.Callback, 50);

        // The second attempts of the fifty hit the other fifty faults.
        await host.Discord.WaitForRequestAsync(Route.Callback, 100);
        var quick = await host.AskAsync();

        Assert.InRange((quick.AnsweredAt! - quick.At).Value.TotalSeconds, 0, 0.1);
        Assert.All(hanging, delivery => Assert.Equal(0, delivery.Accepted));
    }

    [Fact]
    public async Task A_bot_that_has_too_much_to_do_posts_each_answer_once()
    {
        await using var host = await GatewayTestHost.StartAsync();
        await host.Discord.WaitForReadyAsync();

        // To a busy bot, a response that it reads late seems to arrive late. It knows better because its timers are late too.
        host.Clock.Late = TimeSpan.FromSeconds(0.2);
        host.Discord.Faults.Next(Route.Callback, new Slow(TimeSpan.FromSeconds(2)), times: 100);
        var asked = Enumerable.Range(0, 100).Select(_ => host.Discord.Deliver(host.Question())).ToList();
        await Task.WhenAll(asked.Select(delivered => delivered.WaitForAnswerAsync()));
        await host.Dispatcher.DrainAsync(TimeSpan.FromSeconds(5));

        Assert.All(asked, delivered => Assert.Equal((1, 0), (delivered.Accepted, delivered.Refused)));
        Assert.Equal(100, host.Discord.Requests.Count(request => request.Route == Route.Callback));
        Assert.Empty(host.Log.Warnings);
    }

    [Fact]
    public async Task A_command_that_computes_for_long_or_fails_delays_no_other()
    {
        using var gate = new ManualResetEventSlim();
        var options = new GatewayTestHostOptions
        {
            Answer = interaction =>
            {
                switch (interaction.Option("serial"))
                {
                    case "slow":
                        gate.Wait(TimeSpan.FromSeconds(10));
                        break;
                    case "failing":
                        throw new InvalidOperationException("the serial that was typed");
                }

                return Reply.WithMessage(new Message { Content = "done" });
            },
        };
        await using var host = await GatewayTestHost.StartAsync(options);
        await host.Discord.WaitForReadyAsync();
        var slow = host.Discord.Deliver(host.Question("slow"));
        host.Discord.Deliver(host.Question("failing"));

        var quick = await host.AskAsync("quick");
        gate.Set();
        await slow.WaitForAnswerAsync();
        await host.Dispatcher.DrainAsync(TimeSpan.FromSeconds(5));

        Assert.True(quick.AnsweredAt <= slow.AnsweredAt);
        Assert.Equal(1, host.Faults.Count(FaultKind.AnswerFailed));
        Assert.All(host.Log.Lines, line => Assert.DoesNotContain("the serial that was typed", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Interactions_are_begun_in_order_of_arrival()
    {
        var begun = new List<string?>();
        var options = new GatewayTestHostOptions
        {
            Answer = interaction =>
            {
                lock (begun)
                {
                    begun.Add(interaction.Option("serial"));
                }

                return Reply.WithMessage(new Message { Content = "done" });
            },
        };
        await using var host = await GatewayTestHost.StartAsync(options);
        await host.Discord.WaitForReadyAsync();

        // One at a time, since the thread pool starts threads slowly.
        for (var at = 0; at < 20; at++)
        {
            await host.AskAsync($"{at}");
        }

        Assert.Equal(Enumerable.Range(0, 20).Select(at => $"{at}"), begun);
    }

    [Fact]
    public async Task What_the_gateway_sends_twice_is_answered_once()
    {
        await using var host = await GatewayTestHost.StartAsync();
        var connection = await host.Discord.WaitForReadyAsync();
        var question = host.Question();
        var delivered = host.Discord.Deliver(question);
        await delivered.WaitForAnswerAsync();

        await connection.SendEventAsync("INTERACTION_CREATE", question.DeepClone());
        await host.AskAsync();

        Assert.Equal((1, 0), (delivered.Accepted, delivered.Refused));
    }

    [Fact]
    public async Task No_token_and_nothing_that_was_typed_is_ever_logged()
    {
        await using var host = await GatewayTestHost.StartAsync();
        await host.Discord.WaitForReadyAsync();
        foreach (var fault in new[] { "500", "drop", "429", "400", "10062", "hang", "403" })
        {
            host.Discord.Faults.Next(Route.Callback, DeliveryFaults.Of(fault));
            host.Discord.Deliver(host.Question("what was typed"));
        }

        await host.Discord.WaitForRequestAsync(Route.Callback, 9);
        await host.Dispatcher.DrainAsync(TimeSpan.FromSeconds(10));

        Assert.NotEmpty(host.Log.Lines);
        foreach (var secret in host.Discord.Deliveries.Select(delivery => delivery.Token).Append(host.Discord.Options.Token).Append("what was typed"))
        {
            Assert.All(host.Log.Lines, line => Assert.DoesNotContain(secret, line, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(0, 1, 0, "the reply is there already")]
    [InlineData(3, 1, 0, "the reply, sent as the response to a webhook, comes three tries later")]
    [InlineData(9, 0, 1, "it never comes")]
    public async Task What_overtakes_its_reply_waits_for_it(int unknown, int deleted, int faults, string because)
    {
        await using var host = await GatewayTestHost.StartAsync(new GatewayTestHostOptions { Answer = _ => Reply.DeferUpdate with { AfterResponse = ResponseAction.DeleteOriginal } });
        await host.Discord.WaitForReadyAsync();
        for (var times = 0; times < unknown; times++)
        {
            host.Discord.Faults.Next(Route.Original, new Status(404, """{"code":10015,"message":"Unknown Webhook"}"""));
        }

        var message = host.Discord.NewInteraction().Message("a card");
        var pressed = host.Discord.Deliver(host.Discord.NewInteraction().Button("m1:1:delete", message));
        await pressed.WaitForAnswerAsync();
        await host.Dispatcher.DrainAsync(TimeSpan.FromSeconds(10));

        Assert.True(deleted == host.Discord.DeletedMessages.Count(id => id == (string?)message["id"]), because);
        Assert.True(faults == host.Faults.Count(FaultKind.ReplyRefused), because);
        Assert.InRange(host.Time.Elapsed.TotalSeconds, 0, 5);
    }
}
