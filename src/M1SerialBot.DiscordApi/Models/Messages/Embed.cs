using System.Text.Json.Serialization;

namespace M1SerialBot.DiscordApi.Models.Messages;

/// <summary>An embed.</summary>
public sealed record Embed
{
    /// <summary>The title, at most 256 characters.</summary>
    /// <exception cref="DiscordLimitExceededException">It's too long.</exception>
    public string? Title { get; init => field = DiscordLimit.EmbedTitle.EnsureOptional(value); }

    /// <summary>The description, at most 4,096 characters.</summary>
    /// <exception cref="DiscordLimitExceededException">It's too long.</exception>
    public string? Description { get; init => field = DiscordLimit.EmbedDescription.EnsureOptional(value); }

    /// <summary>The colour, as <c>0xRRGGBB</c>.</summary>
    public int? Color { get; init; }

    /// <summary>The fields, at most 25.</summary>
    /// <exception cref="DiscordLimitExceededException">There are too many.</exception>
    public IReadOnlyList<EmbedField> Fields { get; init => field = DiscordLimit.EmbedFields.Ensure(value); } = [];

    /// <summary>The picture under the text.</summary>
    public EmbedImage? Image { get; init; }

    /// <summary>The footer.</summary>
    public EmbedFooter? Footer { get; init; }

    /// <summary>How many characters count towards the 6,000 of all embeds of a message.</summary>
    [JsonIgnore]
    public int Characters =>
        (Title?.Length ?? 0) + (Description?.Length ?? 0) + (Footer?.Text.Length ?? 0) + Fields.Sum(part => part.Name.Length + part.Value.Length);
}

/// <summary>A field of an embed. Never inline, since phones stack fields anyway.</summary>
public sealed record EmbedField
{
    /// <summary>Creates a field.</summary>
    /// <param name="name">The name, 1 to 256 characters.</param>
    /// <param name="value">The value, 1 to 1,024 characters.</param>
    /// <exception cref="DiscordLimitExceededException">A text is too long or empty.</exception>
    public EmbedField(string name, string value)
    {
        Name = DiscordLimit.FieldName.Ensure(name);
        Value = DiscordLimit.FieldValue.Ensure(value);
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The value.</summary>
    public string Value { get; }
}

/// <summary>A picture in an embed: one of the files that go with the message.</summary>
public sealed record EmbedImage
{
    /// <summary>Creates an image.</summary>
    /// <param name="file">A file of the same message.</param>
    public EmbedImage(FileUpload file)
    {
        ArgumentNullException.ThrowIfNull(file);
        Url = new Uri($"attachment://{file.Name}");
    }

    /// <summary>Where it is: <c>attachment://</c> and the file's name.</summary>
    public Uri Url { get; }
}

/// <summary>The footer of an embed.</summary>
public sealed record EmbedFooter
{
    /// <summary>Creates a footer.</summary>
    /// <param name="text">The text, at most 2,048 characters.</param>
    /// <exception cref="DiscordLimitExceededException">The text is too long.</exception>
    public EmbedFooter(string text) => Text = DiscordLimit.EmbedFooter.Ensure(text);

    /// <summary>The text.</summary>
    public string Text { get; }
}
