using M1SerialBot.Commands;
using M1SerialBot.Configuration;
using M1SerialBot.DiscordApi.Replies;
using M1SerialBot.Faq;
using M1SerialBot.Texts;

namespace M1SerialBot.Replies;

/// <summary>A list of topics to choose from, for the caller alone.</summary>
internal sealed class FaqPicker(Config config, TextBook texts)
{
    // What a message is about comes first, as far as a search can tell.
    private const int MostFound = 5;

    /// <summary>Topics to be shown to whoever chooses.</summary>
    /// <param name="topics">The topics, at most 25.</param>
    public Message Make(IReadOnlyList<FaqTopic> topics) => Make(topics, CustomId.Of(Actions.ChooseTopic), FaqTextKeys.NoTopic);

    /// <summary>Topics to answer a message with.</summary>
    /// <param name="text">What the message says.</param>
    /// <param name="id">What comes back with the choice.</param>
    public Message Make(string text, CustomId id)
    {
        var found = string.IsNullOrWhiteSpace(text) ? [] : config.Faq.Search(text).Take(MostFound);
        return Make([.. found.Concat(config.Faq.Search("")).Concat(config.Faq.Topics).Distinct().Take(FaqLimits.Choices)], id, FaqTextKeys.Pick);
    }

    private Message Make(IReadOnlyList<FaqTopic> topics, CustomId id, string key) => new()
    {
        Content = texts.Say(key),
        Components = [new Row(new SelectMenu(id.ToString(), [.. topics.Select(topic => new SelectOption(topic.Title, topic.Slug))]) { Placeholder = texts.Say(FaqTextKeys.Choose) })],
        IsPrivate = true,
    };
}
