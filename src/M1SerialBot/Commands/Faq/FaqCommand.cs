using M1SerialBot.Configuration;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Commands;
using M1SerialBot.DiscordApi.Replies;
using M1SerialBot.Replies;
using M1SerialBot.Texts;

namespace M1SerialBot.Commands.Faq;

/// <summary><c>/m1faq</c>: an answer to one of the questions that come every week.</summary>
internal sealed class FaqCommand(Visibility visibility, FaqAnswers answers) : IBotCommand, ICompletes
{
    private const string CommandName = "m1faq";
    private const string Topic = "topic";
    private const string For = "for";
    private const int LongestTopic = 100;

    /// <inheritdoc/>
    public string Name => CommandName;

    /// <inheritdoc/>
    public CommandDefinition Define(Config config) => config.Slash(CommandName, CommandTextKeys.Faq) with
    {
        Options =
        [
            config.Option(Topic, CommandTextKeys.Topic) with { Required = true, MaxLength = LongestTopic, Autocomplete = true },
            config.Option(For, CommandTextKeys.For, OptionType.User),
            Visibility.Define(config),
        ],
    };

    /// <inheritdoc/>
    public Reply Answer(Call call)
    {
        var asked = call.Interaction.Option(Topic) ?? "";
        var topic = call.Config.Faq.Find(asked) ?? call.Config.Faq.Search(asked).FirstOrDefault(_ => asked.Length > 0);
        if (topic is null)
        {
            return Reply.Say(new FaqPicker(call.Config, call.PrivateTexts).Make(call.Config.Faq.Search(""))) with { Outcome = "no-topic" };
        }

        if (Snowflake.TryParse(call.Interaction.Option(For), out var user) && call.Interaction.GuildId is not null)
        {
            // Who may not manage messages may not ping either, by way of the bot.
            return call.Interaction.CallerManagesMessages ? answers.Public(call, topic, user) : answers.Private(call, topic, FaqTextKeys.NoPing);
        }

        return visibility.IsPublic(call) ? answers.Public(call, topic, null) : answers.Private(call, topic);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Choice> Complete(Call call) =>
        [.. call.Config.Faq.Search(call.Interaction.Option(Topic)).Select(topic => new Choice(topic.Title, topic.Slug))];
}
