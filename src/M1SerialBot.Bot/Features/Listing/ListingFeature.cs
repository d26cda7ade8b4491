using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Bot.Features.Serial;
using M1SerialBot.Content;
using M1SerialBot.Content.Texts;
using M1SerialBot.Decoding.Listings;
using M1SerialBot.DiscordApi.Models.Commands;
using M1SerialBot.DiscordApi.Models.Components;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Listing;

/// <summary>Checks a whole listing: <c>/m1listing</c>, which opens a form, and a message command. Only text is read, and only the caller sees the answer.</summary>
internal sealed class ListingFeature : IBotFeature
{
    public const string SubmitModal = "listing";
    public const string ShowUnit = "dated";
    public const string ChooseSerial = "which";

    /// <summary>The modal's field.</summary>
    public const string Text = "text";

    // Discord's limit.
    private const int MaxTextLength = 4000;

    public IReadOnlyList<IBotCommand> Commands { get; } = [new ListingCommand(), new CheckMessageCommand()];

    public IReadOnlyList<ComponentAction> Actions { get; } =
    [
        new(SubmitModal, (context, _) => AnswerTo(context, context.Interaction.Field(Text))),
        new(ShowUnit, (context, id) => WithUnit(context, CardState.Parse(id))),
        new(ChooseSerial, (context, id) => WithUnit(context, CardState.Parse(id) with { Serial = context.ChosenValue ?? "" })),
    ];

    public static Modal MakeModal(Localizer texts) => new(
        CustomId.Of(SubmitModal).ToString(),
        texts.ModalListing,
        new ModalField(texts.ModalListingText, new TextInput(Text, MaxTextLength, TextInputStyle.Paragraph) { Required = true })
        {
            Description = texts.ModalListingTextHelp,
        });

    /// <summary>Checks a text. One that holds a licence isn't repeated, and one that is only a serial gets the serial's card.</summary>
    public static Reply AnswerTo(CommandContext context, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return CommandContext.PrivateReply(context.PrivateTexts.ListingNoText, "no-text");
        }

        var serial = context.Content.Decoder.DecodeMessage(text);
        var report = context.Content.Decoder.CheckListing(text);
        return report.IsListing && !AnswerFormatter.HoldsLicence(serial)
            ? Reply.WithMessage(new ListingCard(context.Content, context.PrivateTexts).Make(report, serial)) with { Outcome = OutcomeOf(report) }
            : SerialReply.WithMessage(context, serial);
    }

    private static Reply WithUnit(CommandContext context, CardState state) => SerialReply.WithMessage(context, state.Serial, state.Clues);

    private static string OutcomeOf(ListingReport report) =>
        JsonNames.Kebab(report.Questions.Length == 0 ? ListingVerdict.Fits : report.Questions[0].Verdict);
}

/// <summary><c>/m1listing</c>: a form for the text of a listing, since an option takes only one line.</summary>
internal sealed class ListingCommand : ISlashCommand
{
    private const string CommandName = "m1listing";

    public string Name => CommandName;

    public string Describe(Localizer texts) => texts.CommandM1listing;

    public CommandDefinition Define(ContentSnapshot content) => content.Define(this);

    public Reply Handle(CommandContext context) => Reply.WithModal(ListingFeature.MakeModal(context.PrivateTexts)) with { Outcome = "asked" };
}

/// <summary>The message command <c>Check M1 listing</c>: checks what somebody wrote, or reads the serial in it and asks where there are several.</summary>
internal sealed class CheckMessageCommand : IBotCommand
{
    private const string CommandName = "Check M1 listing";

    public string Name => CommandName;

    public CommandDefinition Define(ContentSnapshot content) => content.DefineMessageMenu(CommandName, texts => texts.MenuListing);

    public Reply Handle(CommandContext context) => ListingFeature.AnswerTo(context, context.TargetMessage?.Content);
}
