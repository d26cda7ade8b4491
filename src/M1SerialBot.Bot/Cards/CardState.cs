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
    /// <summary>How many values of a custom id it takes.</summary>
    public const int Values = 5;

    /// <summary>What a result was made of.</summary>
    /// <param name="result">The result.</param>
    /// <param name="given">The clues as they were given.</param>
    /// <returns>The state; null where there is no serial to come back to.</returns>
    public static CardState? Of(DecodeResult result, ClueSet given) => result.Serial is { } serial ? new CardState(serial.Text, WithModelOf(serial, Readable(result, given))) : null;

    // The text that named the model is gone when a button is pressed. A serial that begins with its model's name still says it.
    private static ClueSet WithModelOf(Serial serial, ClueSet clues) =>
        serial.Model is { } model && clues.Model is null && !serial.Text.StartsWith(model, StringComparison.Ordinal) ? clues with { Model = model } : clues;

    /// <summary>The clues that could be read: the others changed nothing, and would take room.</summary>
    public static ClueSet Readable(DecodeResult result, ClueSet given)
    {
        var unread = result.Problems.OfType<UnreadableClue>().Select(problem => problem.Clue).ToHashSet();
        return new ClueSet
        {
            Model = unread.Contains(ClueKind.Model) ? null : Blank(given.Model),
            Chip = unread.Contains(ClueKind.Chip) ? null : Blank(given.Chip),
            Sold = unread.Contains(ClueKind.Sold) ? null : Blank(given.Sold),
            SellerSays = unread.Contains(ClueKind.Seller) ? null : Blank(given.SellerSays),
        };
    }

    /// <summary>Reads a state out of a custom id; whatever is missing or odd is read like anything that people type.</summary>
    /// <param name="id">The custom id.</param>
    /// <param name="at">Where the state begins among its values.</param>
    public static CardState Parse(CustomId id, int at = 0) => new(
        id[at], new ClueSet { Model = Blank(id[at + 1]), Chip = Blank(id[at + 2]), Sold = Blank(id[at + 3]), SellerSays = Blank(id[at + 4]) });

    /// <summary>The same with most of the serial left open, for where others can see it.</summary>
    public CardState Masked() => this with { Serial = Masking.Of(Serial, Masking.Unread) };

    /// <summary>A custom id that carries it.</summary>
    /// <param name="action">What is to be done with it.</param>
    /// <remarks>Where a clue is written at such length that it does not fit, the least telling are left out first; no serial is as long.</remarks>
    public string For(string action)
    {
        foreach (var clues in LessAndLess())
        {
            var id = CustomId.Of(action, Serial, clues.Model ?? "", clues.Chip ?? "", clues.Sold ?? "", clues.SellerSays ?? "").ToString();
            if (id.Length <= CustomId.Longest)
            {
                return id;
            }
        }

        return CustomId.Of(action).ToString();
    }

    private IEnumerable<ClueSet> LessAndLess()
    {
        yield return Clues;
        yield return Clues with { SellerSays = null };
        yield return Clues with { SellerSays = null, Sold = null };
        yield return new ClueSet { Model = Clues.Model };
        yield return ClueSet.None;
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
