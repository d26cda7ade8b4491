using System.Diagnostics.CodeAnalysis;

namespace M1SerialBot.DiscordApi.Models.Components;

/// <summary>A text input in a modal.</summary>
public sealed record TextInput : Component
{
    /// <summary>Creates a text input.</summary>
    /// <param name="customId">The custom id, 1 to 100 characters.</param>
    /// <param name="maxLength">The most characters, 1 to 4,000.</param>
    /// <param name="style">One line or several.</param>
    /// <exception cref="DiscordLimitExceededException">The id is too long or empty, or <paramref name="maxLength"/> is above 4,000.</exception>
    public TextInput(string customId, int maxLength, TextInputStyle style = TextInputStyle.Short)
        : base(ComponentType.TextInput)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxLength);
        DiscordLimit.InputValue.Ensure(maxLength);
        CustomId = DiscordLimit.CustomId.Ensure(customId);
        MaxLength = maxLength;
        Style = style;
    }

    /// <summary>The custom id.</summary>
    public string CustomId { get; }

    /// <summary>The most characters.</summary>
    public int MaxLength { get; }

    /// <summary>One line or several.</summary>
    public TextInputStyle Style { get; }

    /// <summary>Whether it must be filled in.</summary>
    public bool Required { get; init; }

    /// <summary>The text at first, at most 4,000 characters.</summary>
    public string? Value { get; init => field = DiscordLimit.InputValue.EnsureOptional(value); }

    /// <summary>The placeholder while it's empty, at most 100 characters.</summary>
    public string? Placeholder { get; init => field = DiscordLimit.InputPlaceholder.EnsureOptional(value); }
}

/// <summary>The size of a text input.</summary>
public enum TextInputStyle
{
    /// <summary>None. Discord rejects it.</summary>
    None,

    /// <summary>One line.</summary>
    [SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "That's what Discord calls it.")]
    Short,

    /// <summary>Several lines.</summary>
    Paragraph,
}
