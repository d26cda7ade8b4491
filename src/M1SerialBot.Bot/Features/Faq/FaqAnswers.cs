using M1SerialBot.Bot.Commands;
using M1SerialBot.Content.Faq;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Models.Interactions;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.Faq;

/// <summary>Answers with a topic of the FAQ, and doesn't repeat what a channel just saw.</summary>
internal sealed class FaqAnswers(RecentAnswers recent, TimeProvider time)
{
    /// <summary>Answers the audience that the caller asked for, if the caller may.</summary>
    public Reply For(CommandContext context, FaqTopic topic, FaqAudience audience)
    {
        if (audience.User is { } user && context.Interaction.GuildId is not null)
        {
            // People who can't manage messages can't use the bot to ping either.
            return context.Interaction.CallerManagesMessages ? Public(context, topic, user) : Private(context, topic, context.PrivateTexts.FaqNoPing);
        }

        return audience.IsPublic ? Public(context, topic, null) : Private(context, topic);
    }

    /// <summary>Answers everybody. If the channel just saw the topic, a new person is pointed to that answer; without one, only the caller is.</summary>
    public Reply Public(CommandContext context, FaqTopic topic, Snowflake? user, Snowflake? message = null)
    {
        var interaction = context.Interaction;
        if (interaction.ChannelId is { } channel && recent.GetOrAdd(channel, topic.Slug, user, interaction.Id) is { } repeat)
        {
            var link = DiscordLinks.Message(interaction.GuildId, channel, repeat.Answer);
            return user is { } other && repeat.IsNewToUser
                ? Reply.WithMessage(Card(context, isPublic: true).PointTo(other, link, Owner(context))) with { Outcome = "pointed" }
                : Answer(Card(context, isPublic: false).Private(topic, context.PrivateTexts.FaqRepeated(link: link)), topic) with { Outcome = "repeated" };
        }

        var answered = message is { } id && interaction.ChannelId is { } place ? DiscordLinks.Message(interaction.GuildId, place, id) : null;
        return Answer(Card(context, isPublic: true).Public(topic, user, answered, Owner(context)), topic);
    }

    /// <summary>Shows a moderator what everybody would see.</summary>
    public (Embed Answer, IReadOnlyList<FileUpload> Files) Preview(CommandContext context, FaqTopic topic)
    {
        var card = Card(context, isPublic: true);
        return (card.Short(topic), card.Files(topic));
    }

    private Reply Private(CommandContext context, FaqTopic topic, string? because = null) =>
        Answer(Card(context, isPublic: false).Private(topic, because), topic);

    private FaqCard Card(CommandContext context, bool isPublic) =>
        new(context.Content, isPublic ? context.PublicTexts : context.PrivateTexts, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), context.HasPictures);

    private static Snowflake Owner(CommandContext context) => context.Interaction.Caller?.Id ?? default;

    private static Reply Answer(Message message, FaqTopic topic) => Reply.WithMessage(message) with { Outcome = topic.Slug };
}

/// <summary>Who an answer is for, as the caller asked. Buttons carry it in their custom ids.</summary>
/// <param name="User">Who is pinged, if anybody.</param>
/// <param name="IsPublic">Whether everybody sees it if nobody is pinged.</param>
internal sealed record FaqAudience(Snowflake? User, bool IsPublic)
{
    private const string Everyone = "all";

    public static FaqAudience Caller { get; } = new(null, IsPublic: false);

    public CustomId ToCustomId(string action, string topic = "") =>
        this == Caller
            ? topic.Length == 0 ? CustomId.Of(action) : CustomId.Of(action, topic)
            : CustomId.Of(action, topic, User?.ToString() ?? "", IsPublic ? Everyone : "");

    /// <summary>Buttons without an audience are older, and answer the caller.</summary>
    public static FaqAudience Of(CustomId id) => new(Snowflake.TryParse(id[1], out var user) ? user : null, id[2] == Everyone);
}

/// <summary>Remembers for ten minutes which topic was answered in which channel and for whom. The oldest are dropped when it's full.</summary>
/// <remarks>In memory: if several processes answer a webhook, each may give the same answer once.</remarks>
internal sealed class RecentAnswers(TimeProvider time)
{
    public const int Capacity = 4096;

    /// <summary>How many people are pinged for one answer.</summary>
    public const int MaxUsers = 25;

    private static readonly TimeSpan Span = TimeSpan.FromMinutes(10);

    private readonly Dictionary<(Snowflake Channel, string Topic), Remembered> _answers = [];
    private readonly Queue<((Snowflake Channel, string Topic) Key, long At)> _order = new();
    private readonly Lock _lock = new();

    /// <summary>Finds an answer of the last ten minutes. If there's none, remembers this one and returns null.</summary>
    public RecentAnswer? GetOrAdd(Snowflake channel, string topic, Snowflake? user, Snowflake answer)
    {
        lock (_lock)
        {
            Forget();
            if (_answers.TryGetValue((channel, topic), out var first))
            {
                return new RecentAnswer(first.Answer, user is { } other && first.Users.Count < MaxUsers && first.Users.Add(other));
            }

            _answers[(channel, topic)] = new Remembered(answer, user is { } pinged ? [pinged] : []);
            _order.Enqueue(((channel, topic), time.GetTimestamp()));
            return null;
        }
    }

    private void Forget()
    {
        while (_order.TryPeek(out var oldest) && (time.GetElapsedTime(oldest.At) >= Span || _order.Count >= Capacity))
        {
            _order.Dequeue();
            _answers.Remove(oldest.Key);
        }
    }

    private sealed record Remembered(Snowflake Answer, HashSet<Snowflake> Users);
}

/// <summary>An answer that the channel just saw.</summary>
/// <param name="Answer">The id of its interaction.</param>
/// <param name="IsNewToUser">Whether the user hasn't been pinged for it yet.</param>
internal sealed record RecentAnswer(Snowflake Answer, bool IsNewToUser);
