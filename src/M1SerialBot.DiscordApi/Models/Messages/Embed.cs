using System.Text.Json.Serialization;

namespace M1SerialBot.DiscordApi.Models.Messages;

/// <summary>A card in a message.</summary>
public sealed record Embed
{
    /// <summary>The headline, at most 256 characters.</summary>
    /// <exception cref="DiscordLimitExceededException">It is too long.</exception>
    public string? Title { get; init => field = DiscordLimit.EmbedTitle.EnsureOptional(value); }

    /// <summary>The text under it, at most 4,096 characters.</summary>
    /// <exception cref="DiscordLimitExceededException">It is too long.</exception>
    public string? Description { get; init => field = DiscordLimit.EmbedDescription.EnsureOptional(value); }

    /// <summary>The colour at its side, <c>0xRRGGBB</c>.</summary>
    public int? Color { get; init; }

    /// <summary>Its parts, at most 25.</summary>
    /// <exception cref="DiscordLimitExceededException">There are too many.</exception>
    public IReadOnlyList<EmbedField> Fields { get; init => field = DiscordLimit.EmbedFields.Ensure(value); } = [];

    /// <summary>The small print.</summary>
    public EmbedFooter? Footer { get; init; }

    /// <summary>How many characters count towards the 6,000 of all embeds of a message.</summary>
    [JsonIgnore]
    public int Characters =>
        (Title?.Length ?? 0) + (Description?.Length ?? 0) + (Footer?.Text.Length ?? 0) + Fields.Sum(part => part.Name.Length + part.Value.Length);
}

/// <summary>A part of an embed with a heading, never beside another: phones would stack them anyway.</summary>
public sealed record EmbedField
{
    /// <summary>Makes one.</summary>
    /// <param name="name">The heading, 1 to 256 characters.</param>
    /// <param name="value">The text, 1 to 1,024 characters.</param>
    /// <exception cref="DiscordLimitExceededException">A text is too long or empty.</exception>
    public EmbedField(string name, string value)
    {
        Name = DiscordLimit.FieldName.Ensure(name);
        Value = DiscordLimit.FieldValue.Ensure(value);
    }

    /// <summary>The heading.</summary>
    public string Name { get; }

    /// <summary>The text.</summary>
    public string Value { get; }
}

/// <summary>The small print of an embed.</summary>
public sealed record EmbedFooter
{
    /// <summary>Makes one.</summary>
    /// <param name="text">What it says, at most 2,048 characters.</param>
    /// <exception cref="DiscordLimitExceededException">The text is too long.</exception>
    public EmbedFooter(string text) => Text = DiscordLimit.EmbedFooter.Ensure(text);

    /// <summary>What it says.</summary>
    public string Text { get; }
}
