using M1SerialBot.Bot.Cards;
using M1SerialBot.Content;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Sightings;

/// <summary>What stands in the form for a sighting, as it was typed; empty where nothing was.</summary>
/// <param name="Unit">The model and serial.</param>
/// <param name="Chip">The newest chip date code.</param>
/// <param name="Sold">The date of a paper.</param>
/// <param name="Photos">The address of photos.</param>
/// <param name="Ticks">What is ticked.</param>
internal sealed record SightingForm(string Unit, string Chip, string Sold, string Photos, IReadOnlyList<string> Ticks)
{
    /// <summary>The form that was sent off.</summary>
    public static SightingForm Of(Interaction given) => new(
        given.Field(SightingModal.Unit) ?? "",
        given.Field(SightingModal.Chip) ?? "",
        given.Field(SightingModal.Sold) ?? "",
        given.Field(SightingModal.Photos) ?? "",
        given.Choices(SightingModal.Ticks));

    /// <summary>The form with what a card knows already.</summary>
    public static SightingForm Of(Config config, CardState state)
    {
        var model = state.Clues.Model ?? config.Knowledge.Variants[0].Id;
        var unit = state.Serial.Contains('-', StringComparison.Ordinal) ? state.Serial : $"{model} {state.Serial}";
        return new SightingForm(unit, state.Clues.Chip ?? "", state.Clues.Sold ?? "", "", []);
    }
}
