using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Sightings;

/// <summary>Turns a reported unit into a record for the knowledge. Nothing is stored.</summary>
internal sealed class SightingsFeature(Func<CommandContext, string, ClueSet, Reply> answerSerial) : IBotFeature
{
    public const string OpenModal = "sight";
    public const string SubmitModal = "sighted";
    public const string ReopenModal = "resight";

    public IReadOnlyList<ComponentAction> Actions =>
    [
        // The button may be older than the current settings.
        new(OpenModal, (context, id) => context.Contributions.IsSet
            ? Open(context, SightingForm.Of(context.Content, CardState.Parse(id))) with { Outcome = "asked" }
            : CommandContext.PrivateReply(context.PrivateTexts.SightingNoAddress, "no-address")),
        new(SubmitModal, Submit),
        new(ReopenModal, (context, id) => Open(context, ReturnedForm.Read(context.Interaction.Message, id)) with { Outcome = "reopened" }),
    ];

    private static Reply Open(CommandContext context, SightingForm form) => Reply.WithModal(new SightingModal(context.PrivateTexts).Make(form));

    private Reply Submit(CommandContext context, CustomId id)
    {
        var form = SightingForm.Of(context.Interaction);
        var report = SightingReport.Of(context, form);
        if (report is { HasConsent: true, Record: { } record })
        {
            return Reply.WithMessage(new SightingCard(context.PrivateTexts).Make(record, report, context.Contributions)) with { Outcome = "sighting" };
        }

        var refusal = report.HasConsent ? answerSerial(context, report.Unit, report.Clues) : CommandContext.PrivateReply(context.PrivateTexts.SightingNoConsent, "no-consent");
        var returned = new ReturnedForm(context.PrivateTexts).AddTo(refusal.Message!, report.HoldsLicence ? form with { Unit = "" } : form);
        return Reply.WithMessage(returned) with { Outcome = refusal.Outcome };
    }
}
