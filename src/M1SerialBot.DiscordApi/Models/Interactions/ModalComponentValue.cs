using System.Text.Json.Serialization;

namespace M1SerialBot.DiscordApi.Models.Interactions;

/// <summary>A field of a modal that was sent off, or what holds such fields.</summary>
public sealed record ModalComponentValue
{
    /// <summary>The id that was given to the field.</summary>
    public string? CustomId { get; init; }

    /// <summary>What was typed.</summary>
    public string? Value { get; init; }

    /// <summary>What was chosen.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>The field inside a label.</summary>
    public ModalComponentValue? Component { get; init; }

    /// <summary>The fields inside a row.</summary>
    public IReadOnlyList<ModalComponentValue>? Components { get; init; }

    /// <summary>What was typed, or the first that was chosen; null where nothing was.</summary>
    [JsonIgnore]
    public string? Text => Value ?? (Values is [var first, ..] ? first : null);

    /// <summary>The field with an id: this one, or one inside it; null where there is none.</summary>
    /// <param name="customId">The id that was given to the field.</param>
    public ModalComponentValue? Find(string customId)
    {
        if (CustomId == customId)
        {
            return this;
        }

        foreach (var inner in Components ?? [])
        {
            if (inner.Find(customId) is { } found)
            {
                return found;
            }
        }

        return Component?.Find(customId);
    }
}
