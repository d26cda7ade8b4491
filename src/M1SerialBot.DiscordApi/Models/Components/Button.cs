namespace M1SerialBot.DiscordApi.Models.Components;

/// <summary>A button.</summary>
public sealed record Button : Component
{
    private Button(string label, ButtonStyle style)
        : base(ComponentType.Button)
    {
        Label = DiscordLimit.ButtonLabel.Ensure(label);
        Style = style;
    }

    /// <summary>What stands on it, 1 to 80 characters.</summary>
    public string Label { get; }

    /// <summary>How it looks.</summary>
    public ButtonStyle Style { get; }

    /// <summary>What comes back when it is pressed; null for a link.</summary>
    public string? CustomId { get; private init; }

    /// <summary>What it opens; null for any other button.</summary>
    public Uri? Url { get; private init; }

    /// <summary>A button that comes back to the application.</summary>
    /// <param name="label">What stands on it, 1 to 80 characters.</param>
    /// <param name="customId">What comes back, 1 to 100 characters.</param>
    /// <param name="style">How it looks.</param>
    /// <exception cref="DiscordLimitExceededException">A text is too long or empty.</exception>
    public static Button Press(string label, string customId, ButtonStyle style = ButtonStyle.Secondary) =>
        new(label, style) { CustomId = DiscordLimit.CustomId.Ensure(customId) };

    /// <summary>A button that opens an address.</summary>
    /// <param name="label">What stands on it, 1 to 80 characters.</param>
    /// <param name="url">The address, at most 512 characters.</param>
    /// <exception cref="DiscordLimitExceededException">A text is too long or empty.</exception>
    public static Button Open(string label, Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        DiscordLimit.Address.Ensure(url.AbsoluteUri);
        return new Button(label, ButtonStyle.Link) { Url = url };
    }
}

/// <summary>How a button looks.</summary>
public enum ButtonStyle
{
    /// <summary>No style; Discord refuses it.</summary>
    None,

    /// <summary>The one to press.</summary>
    Primary,

    /// <summary>Any other.</summary>
    Secondary,

    /// <summary>One that agrees.</summary>
    Success,

    /// <summary>One that takes something away.</summary>
    Danger,

    /// <summary>One that opens an address.</summary>
    Link,
}
