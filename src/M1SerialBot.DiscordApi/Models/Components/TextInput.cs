using System.Diagnostics.CodeAnalysis;

namespace M1SerialBot.DiscordApi.Models.Components;

/// <summary>A field to type into.</summary>
public sealed record TextInput : Component
{
    /// <summary>Makes one.</summary>
    /// <param name="customId">Its id, 1 to 100 characters.</param>
    /// <param name="maxLength">How many characters may be typed, 1 to 4,000.</param>
    /// <param name="style">How much room it has.</param>
    /// <exception cref="DiscordLimitExceededException">The id is too long or empty, or more may be typed than Discord allows.</exception>
    public TextInput(string customId, int maxLength, TextInputStyle style = TextInputStyle.Short)
        : base(ComponentType.TextInput)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxLength);
        DiscordLimit.InputValue.Ensure(maxLength);
        CustomId = DiscordLimit.CustomId.Ensure(customId);
        MaxLength = maxLength;
        Style = style;
    }

    /// <summary>Its id.</summary>
    public string CustomId { get; }

    /// <summary>How many characters may be typed.</summary>
    public int MaxLength { get; }

    /// <summary>How much room it has.</summary>
    public TextInputStyle Style { get; }

    /// <summary>Whether something must be typed.</summary>
    public bool Required { get; init; }

    /// <summary>What stands in it from the start, at most 4,000 characters.</summary>
    public string? Value { get; init => field = DiscordLimit.InputValue.EnsureOptional(value); }

    /// <summary>What is shown while it is empty, at most 100 characters.</summary>
    public string? Placeholder { get; init => field = DiscordLimit.InputPlaceholder.EnsureOptional(value); }
}

/// <summary>How much room a field to type into has.</summary>
public enum TextInputStyle
{
    /// <summary>No style; Discord refuses it.</summary>
    None,

    /// <summary>A line.</summary>
    [SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "That's what Discord calls it.")]
    Short,

    /// <summary>Several lines.</summary>
    Paragraph,
}
