using M1SerialBot.Bot.Features.Faq;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Tests;
using Microsoft.Extensions.Time.Testing;

namespace M1SerialBot.Tests.Features;

public sealed class RecentAnswersTests
{
    private readonly FakeTimeProvider _time = new();

    [Theory]
    [InlineData(1, "battery-low", 9.9, true, "the same topic in the same channel within ten minutes")]
    [InlineData(1, "battery-low", 10, false, "ten minutes later")]
    [InlineData(2, "battery-low", 1, false, "another channel")]
    [InlineData(1, "dim-screen", 1, false, "another topic")]
    public void What_was_answered_here_a_short_while_ago_is_known(ulong channel, string topic, double minutes, bool isKnown, string because)
    {
        var guard = new RecentAnswers(_time);
        Assert.Null(guard.GetOrAdd(new Snowflake(1), "battery-low", null, new Snowflake(77)));
        _time.Advance(TimeSpan.FromMinutes(minutes));

        Assert.True(isKnown == (guard.GetOrAdd(new Snowflake(channel), topic, null, new Snowflake(78))?.Answer == new Snowflake(77)), because);
    }

    [Theory]
    [InlineData(3, "forward: it is not forgotten too soon")]
    [InlineData(-3, "back: it is not kept too long")]
    public void A_clock_that_is_set_changes_nothing(int hours, string because)
    {
        var clock = new ShiftedTime(_time, TimeSpan.Zero);
        var guard = new RecentAnswers(clock);
        guard.GetOrAdd(new Snowflake(1), "a", null, new Snowflake(77));

        clock.Ahead = TimeSpan.FromHours(hours);
        Assert.True(guard.GetOrAdd(new Snowflake(1), "a", null, new Snowflake(78))?.Answer == new Snowflake(77), because);
        _time.Advance(TimeSpan.FromMinutes(10));

        Assert.True(guard.GetOrAdd(new Snowflake(1), "a", null, new Snowflake(79)) is null, because);
    }

    [Fact]
    public void Asking_again_does_not_prolong_it()
    {
        var guard = new RecentAnswers(_time);
        guard.GetOrAdd(new Snowflake(1), "a", null, new Snowflake(77));
        _time.Advance(TimeSpan.FromMinutes(9));
        guard.GetOrAdd(new Snowflake(1), "a", null, new Snowflake(78));
        _time.Advance(TimeSpan.FromMinutes(2));

        Assert.Null(guard.GetOrAdd(new Snowflake(1), "a", null, new Snowflake(79)));
    }

    [Fact]
    public void However_many_channels_there_are_it_remembers_a_bounded_number()
    {
        var guard = new RecentAnswers(_time);
        for (var channel = 1UL; channel <= RecentAnswers.Capacity + 10; channel++)
        {
            guard.GetOrAdd(new Snowflake(channel), "a", null, new Snowflake(channel));
        }

        Assert.Null(guard.GetOrAdd(new Snowflake(1), "a", null, new Snowflake(1)));
        Assert.NotNull(guard.GetOrAdd(new Snowflake(RecentAnswers.Capacity), "a", null, new Snowflake(1)));
    }

    [Theory]
    [InlineData(600, 601, true, "somebody else has not been told")]
    [InlineData(600, 600, false, "the same person has")]
    [InlineData(null, 600, true, "it was for nobody in particular")]
    [InlineData(600, null, false, "nobody is to be told")]
    public void Somebody_who_is_new_to_an_answer_is_told_of_it(int? first, int? second, bool isNew, string because)
    {
        var guard = new RecentAnswers(_time);
        guard.GetOrAdd(new Snowflake(1), "a", User(first), new Snowflake(77));

        var repeat = guard.GetOrAdd(new Snowflake(1), "a", User(second), new Snowflake(78));

        Assert.True(repeat == new RecentAnswer(new Snowflake(77), isNew), because);
    }

    [Fact]
    public void Nobody_is_told_of_an_answer_twice_and_only_so_many_are()
    {
        var guard = new RecentAnswers(_time);
        guard.GetOrAdd(new Snowflake(1), "a", null, new Snowflake(77));

        bool IsTold(int user) => guard.GetOrAdd(new Snowflake(1), "a", User(user), new Snowflake(78))!.IsNewToUser;

        Assert.Equal([true, false], [IsTold(600), IsTold(600)]);
        Assert.All(Enumerable.Range(601, RecentAnswers.MaxUsers - 1), user => Assert.True(IsTold(user)));
        Assert.False(IsTold(700));
    }

    [Fact]
    public void Asked_again_for_somebody_else_that_person_alone_is_pinged_and_pointed_to_the_answer()
    {
        using var bot = new InProcessBot();
        bot.Command("m1faq", ("topic", "battery-low"), ("for", "600"));

        var other = bot.Command("m1faq", ("topic", "battery-low"), ("for", "601"));
        var again = bot.Command("m1faq", ("topic", "battery-low"), ("for", "601"));

        Assert.Equal((false, "pointed"), (other.Message!.IsPrivate, other.Outcome));
        Assert.Equal($"<@601>, answered above: https://discord.com/channels/{InProcessBot.Guild}/{InProcessBot.Channel}/1001", other.Message.Content);
        Assert.Equal([new Snowflake(601)], other.Message.AllowedMentions.Users);
        Assert.Empty(other.Message.Embeds);
        Assert.Equal((true, "repeated"), (again.Message!.IsPrivate, again.Outcome));
        Assert.Null(again.Message.AllowedMentions.Users);
    }

    [Fact]
    public void A_message_of_somebody_else_is_answered_with_a_pointer_as_well()
    {
        using var bot = new InProcessBot();
        bot.Command("m1faq", ("topic", "battery-low"), ("show", "everyone"));

        var reply = bot.Choose(InProcessBot.List(bot.Menu("Answer with M1 FAQ", "battery low")), "battery-low");

        Assert.Equal(("pointed", false), (reply.Outcome, reply.Message!.IsPrivate));
        Assert.Equal([InProcessBot.Author], reply.Message.AllowedMentions.Users);
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

    private static Snowflake? User(int? id) => id is { } some ? new Snowflake((ulong)some) : null;
}
