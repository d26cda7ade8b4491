using M1SerialBot.Bot.Commands;
using M1SerialBot.Bot.Features.Serial;
using M1SerialBot.Content.Texts;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Sightings;

/// <summary>Makes a record of a sighting, shows it to whoever reported it, and keeps nothing.</summary>
internal sealed class TakeSightingAction : IComponentAction
{
    /// <inheritdoc/>
    public string Action => Actions.TakeSighting;

    /// <inheritdoc/>
    public Reply Answer(Call call, CustomId id)
    {
        var form = SightingForm.Of(call.Interaction);
        var report = SightingReport.Of(call, form);
        if (report is { HasConsent: true, Record: { } record })
        {
            return Reply.WithMessage(new SightingCard(call.Config, call.PrivateTexts).Make(record, report, call.Contributions)) with { Outcome = "sighting" };
        }

        // A serial that cannot be read, or two, is answered like anywhere else.
        var refusal = report.HasConsent ? SerialAnswer.Say(call, report.Unit, report.Clues) : call.Say(SightingTextKeys.NoConsent, "no-consent");
        var returned = new ReturnedForm(call.PrivateTexts).AddTo(refusal.Message!, report.HoldsLicence ? form with { Unit = "" } : form);
        return Reply.WithMessage(returned) with { Outcome = refusal.Outcome };
    }
}
