namespace M1SerialBot.DiscordApi.Models.Messages;

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
