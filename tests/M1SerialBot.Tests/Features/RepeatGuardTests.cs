using M1SerialBot.Commands.Faq;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Tests;
using Microsoft.Extensions.Time.Testing;

namespace M1SerialBot.Tests.Features;

public sealed class RepeatGuardTests
{
    private readonly FakeTimeProvider _time = new();

    [Theory]
    [InlineData(1, "battery-low", 9.9, true, "the same topic in the same channel within ten minutes")]
    [InlineData(1, "battery-low", 10, false, "ten minutes later")]
    [InlineData(2, "battery-low", 1, false, "another channel")]
    [InlineData(1, "dim-screen", 1, false, "another topic")]
    public void What_was_answered_here_a_short_while_ago_is_known(ulong channel, string topic, double minutes, bool isKnown, string because)
    {
        var guard = new RepeatGuard(_time);
        Assert.Null(guard.FirstOrNote(new Snowflake(1), "battery-low", new Snowflake(77)));
        _time.Advance(TimeSpan.FromMinutes(minutes));

        Assert.True(isKnown == (guard.FirstOrNote(new Snowflake(channel), topic, new Snowflake(78)) == new Snowflake(77)), because);
    }

    [Theory]
    [InlineData(3, "forward: it is not forgotten too soon")]
    [InlineData(-3, "back: it is not kept too long")]
    public void A_clock_that_is_set_changes_nothing(int hours, string because)
    {
        var clock = new ShiftedTime(_time, TimeSpan.Zero);
        var guard = new RepeatGuard(clock);
        guard.FirstOrNote(new Snowflake(1), "a", new Snowflake(77));

        clock.Ahead = TimeSpan.FromHours(hours);
        Assert.True(guard.FirstOrNote(new Snowflake(1), "a", new Snowflake(78)) == new Snowflake(77), because);
        _time.Advance(TimeSpan.FromMinutes(10));

        Assert.True(guard.FirstOrNote(new Snowflake(1), "a", new Snowflake(79)) is null, because);
    }

    [Fact]
    public void Asking_again_does_not_prolong_it()
    {
        var guard = new RepeatGuard(_time);
        guard.FirstOrNote(new Snowflake(1), "a", new Snowflake(77));
        _time.Advance(TimeSpan.FromMinutes(9));
        guard.FirstOrNote(new Snowflake(1), "a", new Snowflake(78));
        _time.Advance(TimeSpan.FromMinutes(2));

        Assert.Null(guard.FirstOrNote(new Snowflake(1), "a", new Snowflake(79)));
    }

    [Fact]
    public void However_many_channels_there_are_it_remembers_a_bounded_number()
    {
        var guard = new RepeatGuard(_time);
        for (var channel = 1UL; channel <= RepeatGuard.Most + 10; channel++)
        {
            guard.FirstOrNote(new Snowflake(channel), "a", new Snowflake(channel));
        }

        Assert.Null(guard.FirstOrNote(new Snowflake(1), "a", new Snowflake(1)));
        Assert.NotNull(guard.FirstOrNote(new Snowflake(RepeatGuard.Most), "a", new Snowflake(1)));
    }

    [Fact]
    public void An_answer_that_is_repeated_comes_privately_with_a_link_to_the_first()
    {
        using var bot = new InProcessBot();
        var first = bot.Command("m1faq", ("topic", "battery-low"), ("show", "everyone"));
        var second = bot.Command("m1faq", ("topic", "battery-low"), ("show", "everyone"));
        bot.Time.Advance(TimeSpan.FromMinutes(11));
        var third = bot.Command("m1faq", ("topic", "battery-low"), ("show", "everyone"));

        Assert.Equal((false, true, false), (first.Message!.IsPrivate, second.Message!.IsPrivate, third.Message!.IsPrivate));
        Assert.EndsWith($"https://discord.com/channels/{InProcessBot.Guild}/{InProcessBot.Channel}/1001", second.Message.Content, StringComparison.Ordinal);
    }
}
