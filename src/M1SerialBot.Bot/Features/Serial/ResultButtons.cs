using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Bot.Features.Checklist;
using M1SerialBot.Bot.Features.Delete;
using M1SerialBot.Bot.Features.Faq;
using M1SerialBot.Bot.Features.Sightings;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Results;
using M1SerialBot.DiscordApi;
using M1SerialBot.DiscordApi.Models.Components;

namespace M1SerialBot.Bot.Features.Serial;

/// <summary>The buttons under a result.</summary>
internal sealed class ResultButtons(ContentSnapshot content, Localizer texts, bool takesSightings)
{
    /// <summary>The FAQ topic on where the serial is.</summary>
    public const string WhereTopic = "where-is-the-serial";

    /// <summary>The FAQ topic on the plug-in.</summary>
    public const string PlugInTopic = "plugin-serial";

    private const int MaxLabelLength = 80;
    private const int MaxSuggestions = 4;
    private const int MaxChoices = 25;

    /// <summary>Under a private card.</summary>
    public IReadOnlyList<ActionRow> Private(DecodeResult result, ClueSet given) =>
        [.. Remedies(result, given) is { } remedies ? [remedies] : Array.Empty<ActionRow>(), .. CardState.Of(result, given) is { } state ? [new ActionRow(Whole(state, result))] : Array.Empty<ActionRow>()];

    /// <summary>Under a public card. Its owner may delete it without managing messages.</summary>
    public IReadOnlyList<ActionRow> Public(DecodeResult result, ClueSet given, Snowflake owner)
    {
        var delete = DeleteButton.Make(texts, owner);
        return CardState.Of(result, given) is { } state
            ? [new ActionRow(Why(state.Masked(), result), Checklist(result), delete)]
            : [new ActionRow(Checklist(result), delete)];
    }

    // Only on private cards.
    private List<Button> Whole(CardState state, DecodeResult result) =>
    [
        Press(result.Clues.Verdict == ClueVerdict.Conflict ? texts.ButtonCorrectClue : texts.ButtonClue, state.For(SerialFeature.OpenClueModal), ButtonStyle.Primary),
        Why(state, result),
        Checklist(result),
        .. result.MayBeShared ? [Press(texts.ButtonShare, state.For(SerialFeature.Share))] : Array.Empty<Button>(),
        .. takesSightings && IsWorthReporting(result) ? [Press(texts.ButtonSighting, state.For(SightingsFeature.OpenModal))] : Array.Empty<Button>(),
    ];

    // A serial alone teaches nothing about dates.
    private static bool IsWorthReporting(DecodeResult result) => result.Clues.Given.Any(clue => ClueDefinition.Of(clue.Kind).Bound != ClueBound.None);

    private static Button Press(string label, string id, ButtonStyle style = ButtonStyle.Secondary) => Button.Press(label, id, style);

    private Button Why(CardState state, DecodeResult result) =>
        Press(result.IsDated ? texts.ButtonEvidence : texts.ButtonEvidenceUndated, state.For(SerialFeature.ShowEvidence));

    // One thing to do about the first problem that has any.
    private ActionRow? Remedies(DecodeResult result, ClueSet given)
    {
        var clues = CardState.Readable(result, given);
        foreach (var problem in result.Problems)
        {
            var row = problem switch
            {
                SeveralNumbers several => new ActionRow(Choices(several, result.Input, new CardState("", clues).For(SerialFeature.ChooseSerial), texts)),
                _ when SuggestionsOf(problem).Any() => new ActionRow(ReadAs(SuggestionsOf(problem), clues)),
                LicenceCode when content.Faq.Find(PlugInTopic) is not null => new ActionRow(Topic(texts.ButtonPlugIn, PlugInTopic)),
                NothingToRead or RomLabel or TooShort or TooLong or AnotherModel or UnexpectedLetter when content.Faq.Find(WhereTopic) is not null => new ActionRow(Topic(texts.ButtonWhere, WhereTopic)),
                _ => null,
            };
            if (row is not null)
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>What a number may be meant to be.</summary>
    public static IEnumerable<string> SuggestionsOf(Problem problem) => problem switch
    {
        LookAlikeLetter letter => [letter.Suggestion],
        UnexpectedLetter { Suggestion: { } without } => [without],
        TooShort few => few.Suggestions,
        DroppedZeros zeros => [zeros.Instead],
        _ => [],
    };

    /// <summary>A menu of the numbers that may be the serial. The words before each say which one is meant.</summary>
    public static StringSelect Choices(SeveralNumbers several, string text, string id, Localizer texts) => new(
        id,
        [.. several.Serials.DistinctBy(serial => serial.Text).Take(MaxChoices).Select(serial => new SelectOption(serial.Text, serial.Text) { Description = WordsBefore.Of(text, serial.Start) })])
    {
        Placeholder = texts.SelectSerial,
    };

    private List<Button> ReadAs(IEnumerable<string> suggestions, ClueSet clues) =>
    [
        .. suggestions.Take(MaxSuggestions).Select(serial => Button.Press(
            Truncate.Text(texts.ButtonReadAs(serial: serial), MaxLabelLength), new CardState(serial, clues).For(SerialFeature.ShowCard), ButtonStyle.Primary)),
    ];

    private static Button Topic(string label, string topic) => Press(label, CustomId.Of(FaqFeature.ShowTopic, topic).ToString());

    private Button Checklist(DecodeResult result) =>
        Press(texts.ButtonChecklist, CustomId.Of(ChecklistFeature.ShowChecklist, "", content.Knowledge.VariantOf(result)?.Id ?? "").ToString());
}

/// <summary>The words before a number in a text, by which people tell several numbers apart.</summary>
internal static class WordsBefore
{
    private const int Longest = 60;
    private const string Cut = "…";

    /// <summary>As many words of the number's line as fit; null if there are none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the number begins.</param>
    public static string? Of(string text, int start)
    {
        var line = text.AsSpan(0, start);
        line = line[(line.LastIndexOfAny('\n', '\r') + 1)..].Trim();
        if (line.Length <= Longest)
        {
            return line.IsEmpty ? null : line.ToString();
        }

        var end = line[^Longest..];
        var blank = end.IndexOf(' ');
        end = end[(blank + 1)..].TrimStart();
        return string.Concat(Cut, end.Length > 0 && char.IsLowSurrogate(end[0]) ? end[1..] : end);
    }
}
