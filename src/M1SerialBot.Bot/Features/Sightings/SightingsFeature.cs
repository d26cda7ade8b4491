using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Sightings;

/// <summary>Turns what somebody knows of a unit into a record for the knowledge. It keeps nothing.</summary>
/// <param name="answerSerial">Answers a text in which no single serial can be read, as <c>/m1serial</c> does.</param>
internal sealed class SightingsFeature(Func<Call, string, ClueSet, Reply> answerSerial) : IBotFeature
{
    public const string OpenModal = "sight";
    public const string SubmitModal = "sighted";
    public const string ReopenModal = "resight";

    public IReadOnlyList<ComponentAction> Actions =>
    [
        // The button may be older than the setting that took the address away.
        new(OpenModal, (call, id) => call.Contributions.IsSet
            ? Open(call, SightingForm.Of(call.Config, CardState.Parse(id))) with { Outcome = "asked" }
            : Call.Say(call.PrivateTexts.SightingNoAddress, "no-address")),
        new(SubmitModal, Answer),
        new(ReopenModal, (call, id) => Open(call, ReturnedForm.Read(call.Interaction.Message, id)) with { Outcome = "reopened" }),
    ];

    private static Reply Open(Call call, SightingForm form) => Reply.WithModal(new SightingModal(call.PrivateTexts).Make(form));

    private Reply Answer(Call call, CustomId id)
    {
        var form = SightingForm.Of(call.Interaction);
        var report = SightingReport.Of(call, form);
        if (report is { HasConsent: true, Record: { } record })
        {
            return Reply.WithMessage(new SightingCard(call.Config, call.PrivateTexts).Make(record, report, call.Contributions)) with { Outcome = "sighting" };
        }

        var refusal = report.HasConsent ? answerSerial(call, report.Unit, report.Clues) : Call.Say(call.PrivateTexts.SightingNoConsent, "no-consent");
        var returned = new ReturnedForm(call.PrivateTexts).AddTo(refusal.Message!, report.HoldsLicence ? form with { Unit = "" } : form);
        return Reply.WithMessage(returned) with { Outcome = refusal.Outcome };
    }
}
