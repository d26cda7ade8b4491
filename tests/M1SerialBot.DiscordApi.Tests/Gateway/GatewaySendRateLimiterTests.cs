using M1SerialBot.DiscordApi.Gateway;
using Microsoft.Extensions.Time.Testing;

namespace M1SerialBot.DiscordApi.Tests.Gateway;

public sealed class GatewaySendRateLimiterTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void A_hundred_and_twenty_may_be_sent_in_a_minute()
    {
        var budget = new GatewaySendRateLimiter(_time);

        Assert.Equal(120, Enumerable.Range(0, 200).Count(_ => budget.TryTake()));
    }

    [Fact]
    public void What_is_asked_for_leaves_room_for_what_is_due()
    {
        var budget = new GatewaySendRateLimiter(_time);

        Assert.Equal(110, Enumerable.Range(0, 200).Count(_ => budget.TryTake(isRequested: true)));
        Assert.Equal(10, Enumerable.Range(0, 200).Count(_ => budget.TryTake()));
    }

    [Fact]
    public void No_minute_holds_more_wherever_it_begins()
    {
        var budget = new GatewaySendRateLimiter(_time);
        var sent = new List<double>();
        for (var tenth = 0; tenth < 3000; tenth++)
        {
            if (budget.TryTake())
            {
                sent.Add(tenth / 10.0);
            }

            _time.Advance(TimeSpan.FromMilliseconds(100));
        }

        Assert.True(sent.Count > 500, "five minutes pass");
        Assert.All(sent, start => Assert.True(sent.Count(at => at >= start && at < start + 60) <= 120));
    }
}
