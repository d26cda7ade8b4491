using M1SerialBot.Bot.Commands;
using M1SerialBot.Decoding.Clues;
using M1SerialBot.Decoding.Results;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Bot.Cards;

/// <summary>The serial and clues of a card. They fit into a custom id, so buttons work after a restart.</summary>
/// <param name="Serial">The serial alone, such as <c>198765</c> or <c>M1EX-87654</c>.</param>
/// <param name="Clues">The clues that could be read.</param>
internal sealed record CardState(string Serial, ClueSet Clues)
{
    /// <summary>The state of a result, or null without a serial.</summary>
    public static CardState? Of(DecodeResult result, ClueSet given) => result.Serial is { } serial ? new CardState(serial.Text, WithModelOf(serial, Readable(result, given))) : null;

    // A button press brings back only the serial, so a model that the text named is kept as a clue.
    private static ClueSet WithModelOf(Serial serial, ClueSet clues) =>
        serial.Model is { } model && clues[ClueKind.Model] is null && !serial.Text.StartsWith(model, StringComparison.Ordinal)
            ? clues.With(ClueKind.Model, model)
            : clues;

    /// <summary>Without the unreadable clues: they changed nothing, and would take room.</summary>
    public static ClueSet Readable(DecodeResult result, ClueSet given)
    {
        var unread = result.Problems.OfType<UnreadableClue>().Select(problem => problem.Clue).ToHashSet();
        return ClueSet.Of(clue => unread.Contains(clue.Kind) ? null : given[clue.Kind]?.Trim());
    }

    /// <summary>Reads a state from a custom id. It's as untrusted as typed text.</summary>
    public static CardState Parse(CustomId id) => new(id[0], ClueSet.Of(clue => id[ClueDefinition.All.IndexOf(clue) + 1].Trim()));

    /// <summary>For where others can see it.</summary>
    public CardState Masked() => this with { Serial = Masking.Of(Serial, Masking.Unread) };

    /// <summary>A custom id with this state. If the clues don't fit, the last ones are left out.</summary>
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
