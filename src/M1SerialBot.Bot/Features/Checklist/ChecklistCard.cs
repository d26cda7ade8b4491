using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Bot.Features.Delete;
using M1SerialBot.Content;
using M1SerialBot.Content.Checklist;
using M1SerialBot.Content.Checklist.Documents;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.Checklist;

/// <summary>The buyer's checklist: an overview, and a page for each section.</summary>
internal sealed class ChecklistCard(ContentSnapshot content, Localizer texts, bool hasPictures)
{
    private readonly BuyerChecklist _checklist = content.ChecklistIn(texts);
    private readonly ChecklistPages _pages = new(content, texts);

    /// <param name="state">What to show.</param>
    /// <param name="owner">Who may delete a public one without managing messages.</param>
    public Message Make(ChecklistState state, Snowflake owner)
    {
        var sections = _checklist.For(state.Situation, state.Model);
        var title = state.Model is { } model
            ? texts.ChecklistTitle(where: texts.Name(state.Situation), model: model)
            : texts.ChecklistTitleAny(where: texts.Name(state.Situation));
        var deciding = texts.List(sections.Where(section => section.Decides).Select(section => section.Title));
        var picture = hasPictures && sections.FirstOrDefault(section => section.Id == state.Section) is { } shown ? SketchPicture.Of(shown.Sketch, texts) : null;
        return new Message
        {
            Content = Truncate.Text(texts.ChecklistLine(title: title, sections: deciding), CardLimits.MaxLineLength),
            Embeds = [_pages.Make(state, title) with { Image = picture is null ? null : new EmbedImage(picture) }],
            Files = picture is null ? [] : [picture],
            Components = [Situations(state, owner), new ActionRow(Sections(state, sections))],
            IsPrivate = !state.IsPublic,
        };
    }

    private ActionRow Situations(ChecklistState state, Snowflake owner)
    {
        var buttons = Enum.GetValues<Situation>()
            .Select(situation => Button.Press(
                texts.Name(situation).Capitalized(),
                (state with { Situation = situation, Section = "" }).ToId().ToString(),
                situation == state.Situation ? ButtonStyle.Primary : ButtonStyle.Secondary))
            .ToList();
        return new ActionRow([.. buttons, .. Inspect(state), .. state.IsPublic ? [DeleteButton.Make(texts, owner)] : Array.Empty<Button>()]);
    }

    private IEnumerable<Button> Inspect(ChecklistState state)
    {
        var start = InspectionState.Start(content, texts, state);
        return start.Inspection.Steps.Count == 0
            ? []
            :
            [
                Button.Press(
                    start.Inspection.IsCall ? texts.InspectionStartCall : texts.InspectionStart,
                    start.ToId(ChecklistFeature.ShowCheck, state.IsPublic ? ChecklistFeature.FromPublic : "").ToString(),
                    ButtonStyle.Success),
            ];
    }

    private StringSelect Sections(ChecklistState state, IReadOnlyList<ChecklistSection> sections) => new(
        (state with { Section = "" }).ToId("list").ToString(),
        [
            Option(ChecklistPages.Overview, texts.ChecklistOverview, state),
            .. sections.Select((section, at) => Option(section.Id, $"{(at + 1).Invariant()}. {section.Title} ({section.Items.Count.Invariant()})", state) with
            {
                Description = section.Decides ? texts.ChecklistDecides : null,
            }),
            Option(ChecklistPages.Symptoms, texts.ChecklistSymptoms, state),
            Option(ChecklistPages.Warnings, texts.ChecklistWarnings, state),
        ])
    {
        Placeholder = texts.ChecklistChoose,
    };

    private static SelectOption Option(string value, string label, ChecklistState state) =>
        new(label, value) { Default = value == (state.Section.Length == 0 ? ChecklistPages.Overview : state.Section) ? true : null };

}

/// <summary>Which part of the checklist is shown, and to whom.</summary>
/// <param name="Situation">The buyer's situation.</param>
/// <param name="Model">The id of the variant, or null.</param>
/// <param name="Section">The section; empty for the overview.</param>
/// <param name="IsPublic">Whether everybody sees it.</param>
internal sealed record ChecklistState(Situation Situation, string? Model, string Section, bool IsPublic)
{
    private const string Public = "p";

    /// <summary>Missing or unknown values count as not given.</summary>
    public static ChecklistState Of(ContentSnapshot content, string? situation, string? model, bool isPublic, string section = "") => new(
        Enum.GetValues<Situation>().FirstOrDefault(value => JsonNames.Kebab(value) == situation),
        content.Knowledge.Variants.FirstOrDefault(variant => string.Equals(variant.Id, model, StringComparison.OrdinalIgnoreCase))?.Id,
        section,
        isPublic);

    public static ChecklistState Parse(ContentSnapshot content, CustomId id) => Of(content, id[0], id[1], id[3] == Public, id[2]);

    /// <param name="mark">Distinguishes components that lead to the same page: Discord wants unique ids.</param>
    public CustomId ToId(string mark = "") => CustomId.Of(
        ChecklistFeature.ShowSection, JsonNames.Kebab(Situation), Model ?? "", Section, IsPublic ? Public : "", mark);
}
