using M1SerialBot.DiscordApi.Replies;
using M1SerialBot.Replies;
using M1SerialBot.Texts;

namespace M1SerialBot.Commands.Sightings;

/// <summary>Makes a record of a sighting, shows it to whoever reported it, and keeps nothing.</summary>
internal sealed class TakeSightingAction(ContributionAddress address) : IComponentAction
{
    /// <inheritdoc/>
    public string Action => Actions.TakeSighting;

    /// <inheritdoc/>
    public Reply Answer(Call call, CustomId id)
    {
        var report = SightingReport.Of(call);
        if (!report.HasConsent)
        {
            return call.Say(SightingTextKeys.NoConsent, "no-consent");
        }

        // A serial that cannot be read, or two, is answered like anywhere else.
        return report.Record is { } record
            ? Reply.Say(new SightingCard(call.Config, call.PrivateTexts).Make(record, report, address)) with { Outcome = "sighting" }
            : SerialAnswer.Say(call, report.Unit, report.Clues);
    }
}
