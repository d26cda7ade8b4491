using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Faq;

/// <summary><c>/m1faq</c>: an answer to a common question.</summary>
internal sealed class FaqCommand(VisibilityOption visibility, FaqAnswers answers) : IAutocompleteCommand
{
    private const string CommandName = "m1faq";
    private const string Topic = "topic";
    private const string For = "for";
    private const int MaxTopicLength = 100;

    public string Name => CommandName;

    public string Describe(Localizer texts) => texts.CommandM1faq;

    public CommandDefinition Define(ContentSnapshot content) => content.Define(this) with
    {
        Options =
        [
            content.Option(Topic, texts => texts.OptionTopic) with { Required = true, MaxLength = MaxTopicLength, Autocomplete = true },
            content.Option(For, texts => texts.OptionFor, OptionType.User),
            VisibilityOption.Define(content),
        ],
    };

    public Reply Handle(CommandContext context)
    {
        var asked = context.Interaction.Option(Topic) ?? "";
        var audience = new FaqAudience(Snowflake.TryParse(context.Interaction.Option(For), out var user) ? user : null, visibility.IsPublic(context));
        var finding = context.Content.FaqIn(context.PrivateTexts).FindOrMatch(asked);
        if (finding.Answer is { } topic)
        {
            return answers.For(context, topic, audience);
        }

        // Guesses are only for the caller, so nobody is pinged for one.
        var picker = new FaqPicker(context.Content, context.PrivateTexts);
        return finding.Offers.Count > 0
            ? Reply.WithMessage(picker.Offer(finding.Offers, audience)) with { Outcome = "offered" }
            : Reply.WithMessage(picker.Missing(audience)) with { Outcome = "no-topic" };
    }

    public IReadOnlyList<AutocompleteChoice> Complete(CommandContext context) =>
        [.. context.Content.FaqIn(context.PrivateTexts).Search(context.Interaction.Option(Topic)).Select(topic => new AutocompleteChoice(topic.Title, topic.Slug))];
}
