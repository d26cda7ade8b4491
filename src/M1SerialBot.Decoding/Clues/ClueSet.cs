using System.Collections.Immutable;
using M1SerialBot.Decoding.Values;

namespace M1SerialBot.Decoding.Clues;

/// <summary>The clues that were given, as people typed them. A blank text counts as none.</summary>
public sealed record ClueSet
{
    private ImmutableSortedDictionary<ClueKind, string> _texts = ImmutableSortedDictionary<ClueKind, string>.Empty;

    /// <summary>No clue at all.</summary>
    public static ClueSet None { get; } = new();

    /// <summary>The text of a clue as it was given; null if it wasn't.</summary>
    /// <param name="kind">The kind of a <see cref="ClueDefinition"/>.</param>
    public string? this[ClueKind kind]
    {
        get => _texts.GetValueOrDefault(kind);
        init => _texts = Changed(kind, value);
    }

    /// <summary>Whether no clue was given.</summary>
    public bool IsEmpty => _texts.IsEmpty;

    /// <summary>Asks for every clue that can be given.</summary>
    /// <param name="text">The text of each clue; null or blank for none.</param>
    public static ClueSet Of(Func<ClueDefinition, string?> text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ClueDefinition.All.Aggregate(None, (clues, definition) => clues.With(definition.Kind, text(definition)));
    }

    /// <summary>The same with another text for one clue.</summary>
    /// <param name="kind">The clue.</param>
    /// <param name="text">Its text; null or blank to leave it out.</param>
    public ClueSet With(ClueKind kind, string? text) => new() { _texts = Changed(kind, text) };

    /// <inheritdoc/>
    public bool Equals(ClueSet? other) => other is not null && _texts.SequenceEqual(other._texts);

    /// <inheritdoc/>
    public override int GetHashCode() => _texts.Aggregate(0, (hash, clue) => HashCode.Combine(hash, clue.Key, clue.Value));

    private ImmutableSortedDictionary<ClueKind, string> Changed(ClueKind kind, string? text) =>
        string.IsNullOrWhiteSpace(text) ? _texts.Remove(kind) : _texts.SetItem(kind, text);
}
