using M1SerialBot.Bot.Commands;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Bot.Cards;

/// <summary>What a card was made of, small enough for a custom id, so that its buttons work after a restart.</summary>
/// <param name="Serial">The serial alone, such as <c>198765</c> or <c>M1EX-87654</c>.</param>
/// <param name="Clues">The clues that could be read.</param>
internal sealed record CardState(string Serial, ClueSet Clues)
{
    /// <summary>What a result was made of.</summary>
    /// <param name="result">The result.</param>
    /// <param name="given">The clues as they were given.</param>
    /// <returns>The state; null if there's no serial to come back to.</returns>
    public static CardState? Of(DecodeResult result, ClueSet given) => result.Serial is { } serial ? new CardState(serial.Text, WithModelOf(serial, Readable(result, given))) : null;

    // The text that named the model is gone when a button is pressed. A serial that begins with its model's name still says it.
    private static ClueSet WithModelOf(Serial serial, ClueSet clues) =>
        serial.Model is { } model && clues[ClueKind.Model] is null && !serial.Text.StartsWith(model, StringComparison.Ordinal)
            ? clues.With(ClueKind.Model, model)
            : clues;

    /// <summary>The clues that could be read: the others changed nothing, and would take room.</summary>
    public static ClueSet Readable(DecodeResult result, ClueSet given)
    {
        var unread = result.Problems.OfType<UnreadableClue>().Select(problem => problem.Clue).ToHashSet();
        return ClueSet.Of(clue => unread.Contains(clue.Kind) ? null : given[clue.Kind]?.Trim());
    }

    /// <summary>Reads a state out of a custom id. Whatever is missing or odd is read like anything that people type.</summary>
    public static CardState Parse(CustomId id) => new(id[0], ClueSet.Of(clue => id[ClueDefinition.All.IndexOf(clue) + 1].Trim()));

    /// <summary>The same with most of the serial left open, for where others can see it.</summary>
    public CardState Masked() => this with { Serial = Masking.Of(Serial, Masking.Unread) };

    /// <summary>A custom id that carries it.</summary>
    /// <param name="action">What is to be done with it.</param>
    /// <remarks>If the clues are so long that they don't fit, the least telling are left out first. No serial is as long.</remarks>
    public string For(string action)
    {
        for (var kept = ClueDefinition.All.Length; kept >= 0; kept--)
        {
            var id = CustomId.Of(action, [Serial, .. ClueDefinition.All.Select((clue, at) => at < kept ? Clues[clue.Kind] ?? "" : "")]).ToString();
            if (id.Length <= CustomId.MaxLength)
            {
                return id;
            }
        }

        return CustomId.Of(action).ToString();
    }
}
