using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.Content.Checklist;
using M1SerialBot.Content.Texts;

namespace M1SerialBot.Bot.Features.Checklist;

/// <summary>How far an inspection has come. It fits into a button's id, so it goes on after a restart, and for any number of people at once.</summary>
/// <param name="Inspection">The checks.</param>
/// <param name="Model">The id of the variant, or null if it wasn't said.</param>
/// <param name="At">The step that's shown, from 0.</param>
/// <param name="Answers">One for each step.</param>
internal sealed record InspectionState(Inspection Inspection, string? Model, int At, IReadOnlyList<CheckAnswer> Answers)
{
    private const int BitsPerAnswer = 2;
    private const int AnswersPerByte = 8 / BitsPerAnswer;
    private const int AnswerMask = (1 << BitsPerAnswer) - 1;

    public InspectionStep Step => Inspection.Steps[At];

    public bool IsLast => At == Inspection.Steps.Count - 1;

    /// <summary>Nothing is answered yet.</summary>
    public static InspectionState Start(ContentSnapshot content, Localizer texts, ChecklistState list)
    {
        var inspection = content.ChecklistIn(texts).Inspect(list.Situation, list.Model);
        return new InspectionState(inspection, list.Model, 0, new CheckAnswer[inspection.Steps.Count]);
    }

    /// <summary>Reads a state from an id, as untrusted as typed text. Null if it isn't exactly what <see cref="ToId"/> writes, or if the checks have changed.</summary>
    public static InspectionState? Parse(ContentSnapshot content, Localizer texts, CustomId id)
    {
        var start = Start(content, texts, ChecklistOf(content, id));
        if (!int.TryParse(id[2], NumberStyles.None, CultureInfo.InvariantCulture, out var at) || at >= start.Answers.Count)
        {
            return null;
        }

        var state = start with { At = at, Answers = Unpack(id[4], start.Answers.Count) };
        return state.ToId(id.Action, id[5]).ToString() == id.ToString() ? state : null;
    }

    /// <summary>Of which checklist it is; readable even if the rest isn't.</summary>
    public static ChecklistState ChecklistOf(ContentSnapshot content, CustomId id) => ChecklistState.Of(content, id[0], id[1], isPublic: false);

    /// <param name="action">Whether the step is shown, or what was found so far.</param>
    /// <param name="mark">Distinguishes components that lead to the same state: Discord wants unique ids.</param>
    public CustomId ToId(string action, string mark = "") => CustomId.Of(
        action, JsonNames.Kebab(Inspection.Situation), Model ?? "", At.Invariant(), Inspection.Fingerprint, Pack(Answers), mark);

    /// <summary>The step that's shown gets an answer.</summary>
    public InspectionState With(CheckAnswer answer) => this with { Answers = [.. Answers.Select((old, at) => at == At ? answer : old)] };

    private static string Pack(IReadOnlyList<CheckAnswer> answers)
    {
        var bytes = new byte[(answers.Count + AnswersPerByte - 1) / AnswersPerByte];
        for (var at = 0; at < answers.Count; at++)
        {
            bytes[at / AnswersPerByte] |= (byte)((int)answers[at] << (at % AnswersPerByte * BitsPerAnswer));
        }

        return Base64Url.EncodeToString(bytes);
    }

    // What isn't there counts as not answered; the comparison with what would have been written finds it.
    private static CheckAnswer[] Unpack(string text, int count)
    {
        var bytes = new byte[(count + AnswersPerByte - 1) / AnswersPerByte];
        return Base64Url.DecodeFromChars(text, bytes, out _, out _) == OperationStatus.Done
            ? [.. Enumerable.Range(0, count).Select(at => (CheckAnswer)((bytes[at / AnswersPerByte] >> (at % AnswersPerByte * BitsPerAnswer)) & AnswerMask))]
            : new CheckAnswer[count];
    }
}
