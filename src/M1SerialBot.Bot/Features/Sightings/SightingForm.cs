using M1SerialBot.Bot.Cards;
using M1SerialBot.Content;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Values;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Sightings;

/// <summary>What stands in the form for a sighting, as it was typed; empty where nothing was.</summary>
/// <param name="Unit">The model and serial.</param>
/// <param name="Clues">What dates the unit.</param>
/// <param name="Photos">The address of photos.</param>
/// <param name="Ticks">What is ticked.</param>
internal sealed record SightingForm(string Unit, ClueSet Clues, string Photos, IReadOnlyList<string> Ticks)
{
    /// <summary>The form that was sent off.</summary>
    public static SightingForm Of(Interaction given) => new(
        given.Field(SightingModal.Unit) ?? "",
        ClueSet.Of(clue => given.Field(clue.FieldName)),
        given.Field(SightingModal.Photos) ?? "",
        given.Choices(SightingModal.Ticks));

    /// <summary>The form with what a card knows already.</summary>
    public static SightingForm Of(ContentSnapshot content, CardState state)
    {
        var model = state.Clues[ClueKind.Model] ?? content.Knowledge.Variants[0].Id;
        var unit = state.Serial.Contains('-', StringComparison.Ordinal) ? state.Serial : $"{model} {state.Serial}";
        return new SightingForm(unit, state.Clues, "", []);
    }
}
