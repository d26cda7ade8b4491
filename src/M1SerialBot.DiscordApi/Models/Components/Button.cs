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

    /// <summary>The label, 1 to 80 characters.</summary>
    public string Label { get; }

    /// <summary>The style.</summary>
    public ButtonStyle Style { get; }

    /// <summary>The custom id that Discord sends back; null for a link.</summary>
    public string? CustomId { get; private init; }

    /// <summary>The link; null for any other button.</summary>
    public Uri? Url { get; private init; }

    /// <summary>Creates a button that sends an interaction.</summary>
    /// <param name="label">The label, 1 to 80 characters.</param>
    /// <param name="customId">The custom id that Discord sends back, 1 to 100 characters.</param>
    /// <param name="style">The style.</param>
    /// <exception cref="DiscordLimitExceededException">A text is too long or empty.</exception>
    public static Button Press(string label, string customId, ButtonStyle style = ButtonStyle.Secondary) =>
        new(label, style) { CustomId = DiscordLimit.CustomId.Ensure(customId) };

    /// <summary>Creates a link button.</summary>
    /// <param name="label">The label, 1 to 80 characters.</param>
    /// <param name="url">The address, at most 512 characters.</param>
    /// <exception cref="DiscordLimitExceededException">A text is too long or empty.</exception>
    public static Button Open(string label, Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        DiscordLimit.Address.Ensure(url.AbsoluteUri);
        return new Button(label, ButtonStyle.Link) { Url = url };
    }
}

/// <summary>A button's style.</summary>
public enum ButtonStyle
{
    /// <summary>None. Discord rejects it.</summary>
    None,

    /// <summary>The main action.</summary>
    Primary,

    /// <summary>Any other action.</summary>
    Secondary,

    /// <summary>An action that confirms.</summary>
    Success,

    /// <summary>A destructive action.</summary>
    Danger,

    /// <summary>A link.</summary>
    Link,
}
