using M1SerialBot.Bot.Cards;
using M1SerialBot.Content;
using M1SerialBot.Content.Checklist;
using M1SerialBot.Content.Checklist.Documents;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Knowledge.Documents;
using M1SerialBot.Decoding.Values;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.Checklist;

/// <summary>The pages of the buyer's checklist.</summary>
internal sealed class ChecklistPages(ContentSnapshot content, Localizer texts)
{
    /// <summary>All checks, a line each, or the message to the seller.</summary>
    public const string Overview = "overview";

    /// <summary>Symptoms, and what they mean together.</summary>
    public const string Symptoms = "symptoms";

    /// <summary>What not to do.</summary>
    public const string Warnings = "warnings";

    private const int MaxDescriptionLength = 4000;

    private readonly BuyerChecklist _checklist = content.ChecklistIn(texts);
    private readonly ChecklistFormatter _formatter = new(texts);

    /// <summary>Makes a page; one that is not there is the overview.</summary>
    public Embed Make(ChecklistState state, string title)
    {
        var (lines, cited) = Page(state);
        return new Embed
        {
            Title = title,
            Description = Truncate.Text(string.Join("\n\n", lines), MaxDescriptionLength),
            Color = ResultColor.Estimate,
            Fields = SourcesField.Of(content, texts, cited.Select(citation => citation.Source)),
            Footer = new EmbedFooter(texts.Footer),
        };
    }

    private (IReadOnlyList<string> Lines, IReadOnlyList<Citation> Cited) Page(ChecklistState state)
    {
        var sections = _checklist.For(state.Situation, state.Model);
        return state.Section switch
        {
            Symptoms when _checklist.SymptomsFor(state.Model) is var symptoms =>
                ([.. symptoms.Select(Format)], [.. symptoms.SelectMany(symptom => symptom.Citations)]),
            Warnings => ([.. _checklist.Warnings.Select(Format)], [.. _checklist.Warnings.SelectMany(Cited)]),
            _ when Indexed.Of(sections).FirstOrDefault(section => section.Item.Id == state.Section) is { Item: var section, At: var at } =>
                ([_formatter.Heading(section, at), .. section.Items.Select(item => _formatter.Item(item, state.Situation))], [.. section.Items.SelectMany(item => item.Citations)]),
            _ => (state.Situation == Situation.FromPhotos ? ToSeller(state) : All(state, sections), []),
        };
    }

    private List<string> All(ChecklistState state, IReadOnlyList<ChecklistSection> sections)
    {
        var minutes = (int)Math.Ceiling(_checklist.Seconds(state.Situation, state.Model) / 60.0);
        return
        [
            string.Join('\n', [texts.ChecklistIntro(minutes: minutes.Invariant()), .. _formatter.AnyModel(_checklist, state.Model)]),
            .. sections.Select((section, at) => $"{_formatter.Heading(section, at)}\n{string.Join('\n', section.Items.Select(item => $"• {item.Check}"))}"),
            .. _formatter.Caution(_checklist),
        ];
    }

    private List<string> ToSeller(ChecklistState state) =>
    [
        .. _formatter.AnyModel(_checklist, state.Model),
        $"{texts.ChecklistToSellerShort}\n{ToCopy(_checklist.ShortPhotoMessage(state.Model), state)}",
        $"{texts.ChecklistToSeller}\n{ToCopy(_checklist.PhotoMessage(state.Model), state)}",
        .. _formatter.Caution(_checklist),
    ];

    private string ToCopy(PhotoMessage message, ChecklistState state) =>
        $"```\n{message.With(texts.ChecklistPhotoGreeting(model: state.Model ?? _checklist.DefaultModel))}\n```";

    private string Format(Symptom symptom) => texts.ChecklistSymptom(
        seen: symptom.Seen, likely: symptom.Likely, advice: symptom.Advice, cost: texts.Name(symptom.Cost), grade: texts.Name(symptom.Grade));

    private string Format(ChecklistWarning warning) => string.Join(
        '\n',
        [
            texts.ChecklistWarning(title: warning.Title, text: warning.Text, grade: texts.Name(warning.Grade)),
            .. warning.Instead.Select(instead => texts.ChecklistInstead(text: instead.Text, grade: texts.Name(instead.Grade))),
        ]);

    private static IEnumerable<Citation> Cited(ChecklistWarning warning) => warning.Citations.Concat(warning.Instead.SelectMany(instead => instead.Citations));
}
