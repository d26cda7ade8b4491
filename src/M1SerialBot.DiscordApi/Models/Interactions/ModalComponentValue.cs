using System.Text.Json.Serialization;

namespace M1SerialBot.DiscordApi.Models.Interactions;

/// <summary>A component of a submitted modal: a field, a label or a row.</summary>
public sealed record ModalComponentValue
{
    /// <summary>The field's custom id.</summary>
    public string? CustomId { get; init; }

    /// <summary>The text of a text input.</summary>
    public string? Value { get; init; }

    /// <summary>The selected values.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>The field in a label.</summary>
    public ModalComponentValue? Component { get; init; }

    /// <summary>The fields in a row.</summary>
    public IReadOnlyList<ModalComponentValue>? Components { get; init; }

    /// <summary>The text, or the first selected value; null for none.</summary>
    [JsonIgnore]
    public string? Text => Value ?? (Values is [var first, ..] ? first : null);

    /// <summary>Finds a field: this one, or one inside it; null for none.</summary>
    /// <param name="customId">The field's custom id.</param>
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
