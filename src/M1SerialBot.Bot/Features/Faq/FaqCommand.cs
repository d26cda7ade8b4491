using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.Content.Faq;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Faq;

/// <summary><c>/m1faq</c>: an answer to one of the questions that come every week.</summary>
internal sealed class FaqCommand(Visibility visibility, FaqAnswers answers) : IAutocompleteCommand
{
    private const string CommandName = "m1faq";
    private const string Topic = "topic";
    private const string For = "for";
    private const int LongestTopic = 100;

    public string Name => CommandName;

    public string Describe(Localizer texts) => texts.CommandM1faq;

    public CommandDefinition Define(Config config) => config.Define(this) with
    {
        Options =
        [
            config.Option(Topic, texts => texts.OptionTopic) with { Required = true, MaxLength = LongestTopic, Autocomplete = true },
            config.Option(For, texts => texts.OptionFor, OptionType.User),
            Visibility.Define(config),
        ],
    };

    public Reply Answer(Call call)
    {
        var asked = call.Interaction.Option(Topic) ?? "";
        var audience = new FaqAudience(Snowflake.TryParse(call.Interaction.Option(For), out var user) ? user : null, visibility.IsPublic(call));
        var finding = call.Config.Faq.Find(asked) is { } picked ? new FaqFinding(picked, []) : call.Config.Faq.Judge(asked);
        if (finding.Answer is { } topic)
        {
            return answers.For(call, topic, audience);
        }

        // Whatever is not sure is for the caller alone, so that nobody is pinged for a guess.
        var picker = new FaqPicker(call.Config, call.PrivateTexts);
        return finding.Offers.Count > 0
            ? Reply.WithMessage(picker.Offer(finding.Offers, audience)) with { Outcome = "offered" }
            : Reply.WithMessage(picker.Missing(audience)) with { Outcome = "no-topic" };
    }

    public IReadOnlyList<AutocompleteChoice> Complete(Call call) =>
        [.. call.Config.Faq.Search(call.Interaction.Option(Topic)).Select(topic => new AutocompleteChoice(topic.Title, topic.Slug))];
}
