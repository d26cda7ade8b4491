using M1SerialBot.Bot.Cards;
using M1SerialBot.Content;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Values;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Sightings;

/// <summary>The form for a sighting as it was filled in. Empty fields are "".</summary>
/// <param name="Unit">The model and serial.</param>
/// <param name="Clues">The clues, such as a chip's date code.</param>
/// <param name="Photos">A URL.</param>
/// <param name="Ticks">The values of the ticked boxes.</param>
internal sealed record SightingForm(string Unit, ClueSet Clues, string Photos, IReadOnlyList<string> Ticks)
{
    public static SightingForm Of(Interaction given) => new(
        given.Field(SightingModal.Unit) ?? "",
        ClueSet.Of(clue => given.Field(clue.FieldName)),
        given.Field(SightingModal.Photos) ?? "",
        given.Choices(SightingModal.Ticks));

    /// <summary>Prefilled from a card.</summary>
    public static SightingForm Of(ContentSnapshot content, CardState state)
    {
        var model = state.Clues[ClueKind.Model] ?? content.Knowledge.Variants[0].Id;
        var unit = state.Serial.Contains('-', StringComparison.Ordinal) ? state.Serial : $"{model} {state.Serial}";
        return new SightingForm(unit, state.Clues, "", []);
    }
}
