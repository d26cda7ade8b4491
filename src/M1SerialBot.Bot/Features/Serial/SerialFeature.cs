using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Results;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Serial;

/// <summary>Dates a unit by its serial: <c>/m1serial</c>, and the card with its buttons and form.</summary>
internal sealed class SerialFeature(VisibilityOption visibility) : IBotFeature
{
    public const string ShowCard = "card";
    public const string ChooseSerial = "choose";
    public const string OpenClueModal = "clue";
    public const string SubmitClueModal = "clued";
    public const string ShowEvidence = "evidence";
    public const string Share = "share";

    public IReadOnlyList<IBotCommand> Commands { get; } = [new SerialCommand(visibility)];

    public IReadOnlyList<ComponentAction> Actions { get; } =
    [
        new(ShowCard, (context, id) => SerialReply.UpdateMessage(context, CardState.Parse(id))),
        new(ChooseSerial, (context, id) => SerialReply.UpdateMessage(context, CardState.Parse(id) with { Serial = context.ChosenValue ?? "" })),
        new(OpenClueModal, (context, id) => Reply.WithModal(new ClueModal(context.Content, context.PrivateTexts).Make(CardState.Parse(id))) with { Outcome = "asked" }),
        new(SubmitClueModal, (context, id) => SerialReply.UpdateMessage(context, CardState.Parse(id) with { Clues = ClueModal.Read(context.Interaction) })),
        new(ShowEvidence, AnswerWithEvidence),
        new(Share, AnswerInPublic),
    ];

    private static Reply AnswerInPublic(CommandContext context, CustomId id)
    {
        var state = CardState.Parse(id);
        return SerialReply.WithMessage(context, state.Serial, state.Clues, isPublic: true);
    }

    private static Reply AnswerWithEvidence(CommandContext context, CustomId id)
    {
        var state = CardState.Parse(id);
        var result = context.Content.Decoder.Decode(state.Serial, state.Clues);
        return Reply.WithMessage(new EvidenceCard(context.Content, context.PrivateTexts, context.HasPictures).Make(result)) with { Outcome = OutcomeNames.Of(result) };
    }
}

/// <summary><c>/m1serial</c>: when a unit was made.</summary>
internal sealed class SerialCommand(VisibilityOption visibility) : IAutocompleteCommand
{
    public const string CommandName = "m1serial";

    private const string Serial = "serial";

    public string Name => CommandName;

    public string Describe(Localizer texts) => texts.CommandM1serial;

    public CommandDefinition Define(ContentSnapshot content) => content.Define(this) with
    {
        Options =
        [
            content.Option(Serial, texts => texts.OptionSerial) with { Required = true, MaxLength = CardLimits.MaxSerialLength, Autocomplete = true },
            .. ClueDefinition.All.Select(clue => OptionOf(content, clue)),
            VisibilityOption.Define(content),
        ],
    };

    public Reply Handle(CommandContext context)
    {
        var given = context.Interaction;
        var clues = ClueSet.Of(clue => given.Option(clue.OptionName));
        return SerialReply.WithMessage(context, given.Option(Serial), clues, visibility.IsPublic(context));
    }

    public IReadOnlyList<AutocompleteChoice> Complete(CommandContext context) => new SerialSuggestions(context.Content, context.PrivateTexts).For(context.Interaction.Option(Serial));

    private static OptionDefinition OptionOf(ContentSnapshot content, ClueDefinition clue) => clue.Input == ClueInput.Model
        ? content.ModelOption(clue.OptionName)
        : content.Option(clue.OptionName, texts => texts.Get(DefinitionTextKeys.Option(clue))) with { MaxLength = clue.MaxLength };
}

/// <summary>Autocomplete for a serial: what it says so far, and what may be meant.</summary>
internal sealed class SerialSuggestions(ContentSnapshot content, Localizer texts)
{
    private const int MaxLength = 100;
    private const int MaxChoices = 25;

    /// <summary>The likeliest first. None for a licence code, which isn't repeated.</summary>
    public IReadOnlyList<AutocompleteChoice> For(string? typed)
    {
        var result = content.Decoder.Decode(typed);
        return AnswerFormatter.HoldsLicence(result)
            ? []
            : [.. Serials(result).Distinct(StringComparer.Ordinal).Take(MaxChoices).Select(serial => Offer(serial, result))];
    }

    private static IEnumerable<string> Serials(DecodeResult result) => result switch
    {
        { Serial: { } serial } => [serial.Text, .. result.Problems.OfType<DroppedZeros>().Select(zeros => zeros.Instead)],
        _ => result.Problems.SelectMany(problem => problem switch
        {
            TooShort few => few.Suggestions,
            LookAlikeLetter letter => [letter.Suggestion],
            SeveralNumbers several => several.Serials.Select(serial => serial.Text),
            _ => Enumerable.Empty<string>(),
        }),
    };

    // A guess isn't dated until it's chosen.
    private AutocompleteChoice Offer(string serial, DecodeResult typed)
    {
        var name = typed.Serial is null && typed.Problems.Any(problem => problem is LookAlikeLetter)
            ? texts.SuggestPerhaps(serial: serial)
            : Describe(content.Decoder.Decode(serial), serial);
        return new AutocompleteChoice(Truncate.Text(name, MaxLength), serial);
    }

    private string Describe(DecodeResult result, string serial) => result is { IsDated: true, Window: { } window }
        ? texts.SuggestDated(serial: serial, window: texts.Window(window), confidence: texts.Name(result.Confidence))
        : texts.SuggestUndated(serial: serial);
}
