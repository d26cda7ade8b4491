using M1SerialBot.Bot.Cards;
using M1SerialBot.Bot.Commands;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.Bot.Features.Serial;

/// <summary>Shows a card anew with the clues that were given.</summary>
internal sealed class TakeCluesAction : IComponentAction
{
    /// <inheritdoc/>
    public string Action => Actions.TakeClues;

    /// <inheritdoc/>
    public Reply Answer(Call call, CustomId id) => SerialAnswer.Change(call, CardState.Parse(id) with
    {
        Clues = new ClueSet
        {
            Model = Given(call, ClueModal.Model),
            Chip = Given(call, ClueModal.Chip),
            Sold = Given(call, ClueModal.Sold),
            SellerSays = Given(call, ClueModal.Seller),
        },
    });

    private static string? Given(Call call, string field) => call.Interaction.Field(field) is { Length: > 0 } text && text != ClueModal.NotSure ? text : null;
}
