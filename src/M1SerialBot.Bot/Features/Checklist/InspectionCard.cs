using M1SerialBot.Bot.Cards;
using M1SerialBot.Content;
using M1SerialBot.Content.Checklist;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Messages;

namespace M1SerialBot.Bot.Features.Checklist;

/// <summary>The screens of an inspection: one check each, and at the end what was found. Only the caller sees them.</summary>
internal sealed class InspectionCard(ContentSnapshot content, Localizer texts, bool hasPictures)
{
    private const int BarCells = 10;

    // The marks of buttons that would lead to the same state as another one.
    private const string Again = "again";

    private readonly BuyerChecklist _checklist = content.ChecklistIn(texts);
    private readonly ChecklistFormatter _formatter = new(texts);

    /// <summary>A check, with buttons for what it finds.</summary>
    public Message Step(InspectionState state)
    {
        var (section, item) = state.Step;
        var (number, count) = ((state.At + 1).Invariant(), state.Inspection.Steps.Count.Invariant());
        var place = section.Decides ? texts.InspectionPlaceDecides(section: section.Title, seconds: item.Seconds.Invariant()) : texts.InspectionPlace(section: section.Title, seconds: item.Seconds.Invariant());
        string[] lines =
        [
            .. state.At == 0 ? Opening(state) : [],
            place,
            item.Why,
            texts.InspectionTest(how: state.Inspection.IsCall ? item.OnCall! : item.How, pass: item.Pass, fail: item.Fail),
            .. Answered(state),
        ];
        var picture = hasPictures ? SketchPicture.Of(item.Sketch, texts) : null;
        return new Message
        {
            Content = Truncate.Text(texts.InspectionLine(number: number, count: count, check: item.Check), CardLimits.MaxLineLength),
            Embeds =
            [
                new Embed
                {
                    Title = item.Check,
                    Description = string.Join("\n\n", lines),
                    Color = ResultColor.Estimate,
                    Image = picture is null ? null : new EmbedImage(picture),
                    // The bar comes last, after the numbers, so that a screen reader's user can stop there.
                    Footer = new EmbedFooter(texts.InspectionFooter(number: number, count: count, bar: Bar(state))),
                },
            ],
            Components = [new ActionRow(Buttons(state))],
            Files = picture is null ? [] : [picture],
            IsPrivate = true,
        };
    }

    /// <summary>What was found.</summary>
    public Message Found(InspectionState state)
    {
        var findings = state.Inspection.Judge(state.Answers);
        return new Message
        {
            Content = Truncate.Text(texts.InspectionFound(model: state.Inspection.Model, faults: findings.Faults.Count.Invariant(), fine: findings.Fine.Invariant(), left: findings.Unchecked.Count.Invariant()), CardLimits.MaxLineLength),
            Embeds = [new InspectionReport(content, texts).Make(state.Inspection, findings)],
            Components =
            [
                new ActionRow(
                    Button.Press(texts.ButtonBack, state.ToId(ChecklistFeature.ShowCheck).ToString()),
                    Button.Press(texts.InspectionAgain, InspectionState.Start(content, texts, ListOf(state)).ToId(ChecklistFeature.ShowCheck, Again).ToString()),
                    ToChecklist(ListOf(state))),
            ],
            IsPrivate = true,
        };
    }

    /// <summary>The checks have changed, so nobody knows what the old answers were about.</summary>
    public Message Changed(ChecklistState list) => new()
    {
        Content = texts.InspectionChanged,
        Components =
        [
            new ActionRow(Button.Press(texts.InspectionAgain, InspectionState.Start(content, texts, list).ToId(ChecklistFeature.ShowCheck).ToString(), ButtonStyle.Primary), ToChecklist(list)),
        ],
        IsPrivate = true,
    };

    private IEnumerable<string> Opening(InspectionState state) => [.. _formatter.AnyModel(_checklist, state.Model), .. _formatter.Caution(_checklist)];

    private IEnumerable<string> Answered(InspectionState state) => state.Answers[state.At] switch
    {
        CheckAnswer.Ok => [texts.InspectionAnswered(answer: texts.InspectionOk)],
        CheckAnswer.Fault => [texts.InspectionAnswered(answer: texts.InspectionFault)],
        CheckAnswer.Skipped => [texts.InspectionAnswered(answer: texts.InspectionSkip)],
        _ => [],
    };

    private List<Button> Buttons(InspectionState state) =>
    [
        Button.Press(texts.InspectionOk, Next(state, CheckAnswer.Ok), ButtonStyle.Success),
        Button.Press(texts.InspectionFault, Next(state, CheckAnswer.Fault), ButtonStyle.Danger),
        Button.Press(texts.InspectionSkip, Next(state, CheckAnswer.Skipped)),
        Button.Press(texts.ButtonBack, (state.At == 0 ? ListOf(state).ToId() : (state with { At = state.At - 1 }).ToId(ChecklistFeature.ShowCheck)).ToString()),

        // After the last check, every answer leads there.
        .. state.IsLast ? Array.Empty<Button>() : [Button.Press(texts.InspectionFinish, state.ToId(ChecklistFeature.ShowFound).ToString())],
    ];

    private static string Next(InspectionState state, CheckAnswer answer)
    {
        var answered = state.With(answer);
        return (state.IsLast ? answered.ToId(ChecklistFeature.ShowFound) : (answered with { At = state.At + 1 }).ToId(ChecklistFeature.ShowCheck)).ToString();
    }

    private Button ToChecklist(ChecklistState list) => Button.Press(texts.ButtonChecklist, list.ToId().ToString());

    private static ChecklistState ListOf(InspectionState state) => new(state.Inspection.Situation, state.Model, "", IsPublic: false);

    private static string Bar(InspectionState state)
    {
        var filled = (state.At + 1) * BarCells / state.Inspection.Steps.Count;
        return new string('▰', filled) + new string('▱', BarCells - filled);
    }
}
