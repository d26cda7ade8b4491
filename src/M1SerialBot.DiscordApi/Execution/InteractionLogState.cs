using System.Collections;
using System.Globalization;
using M1SerialBot.DiscordApi.Models.Interactions;

namespace M1SerialBot.DiscordApi.Execution;

/// <summary>The line of the log that an answer leaves.</summary>
/// <remarks>A class, and written by hand: what the compiler would write for it is a value, for which everything on the way into the log is compiled anew before the first answer.</remarks>
internal sealed class InteractionLogState(InteractionType type, Snowflake id, string command, string outcome, double milliseconds) : IReadOnlyList<KeyValuePair<string, object?>>
{
    private const string Template = "{InteractionType} {InteractionId} {Command}: {Outcome} in {Milliseconds:0.000} ms";

    /// <inheritdoc/>
    public int Count => 6;

    /// <inheritdoc/>
    public KeyValuePair<string, object?> this[int index] => index switch
    {
        0 => new("InteractionType", type),
        1 => new("InteractionId", id),
        2 => new("Command", command),
        3 => new("Outcome", outcome),
        4 => new("Milliseconds", milliseconds),
        5 => new("{OriginalFormat}", Template),
        _ => throw new ArgumentOutOfRangeException(nameof(index), index, "There is no such value."),
    };

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var at = 0; at < Count; at++)
        {
            yield return this[at];
        }
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{type} {id} {command}: {outcome} in {milliseconds:0.000} ms");

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
