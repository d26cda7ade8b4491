using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace M1SerialBot.DiscordApi.Models.Components;

/// <summary>An interactive component of a message or a modal.</summary>
[JsonDerivedType(typeof(Button))]
[JsonDerivedType(typeof(StringSelect))]
[JsonDerivedType(typeof(TextInput))]
[JsonDerivedType(typeof(CheckboxGroup))]
public abstract record Component
{
    private protected Component(ComponentType type) => Type = type;

    /// <summary>The component type.</summary>
    public ComponentType Type { get; }
}

/// <summary>The type of a component.</summary>
public enum ComponentType
{
    /// <summary>Unknown.</summary>
    None = 0,

    /// <summary>A row of components.</summary>
    ActionRow = 1,

    /// <summary>A button.</summary>
    Button = 2,

    /// <summary>A select menu.</summary>
    StringSelect = 3,

    /// <summary>A text input.</summary>
    TextInput = 4,

    /// <summary>A label with a component, in a modal.</summary>
    Label = 18,

    /// <summary>A group of checkboxes.</summary>
    CheckboxGroup = 22,
}

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

/// <summary>A select menu for one option.</summary>
public sealed record StringSelect : Component
{
    /// <summary>Creates a select menu.</summary>
    /// <param name="customId">The custom id that Discord sends back, 1 to 100 characters.</param>
    /// <param name="options">The options, 1 to 25, with distinct values.</param>
    /// <exception cref="DiscordLimitExceededException">There are too many or none, or a text is too long or empty.</exception>
    public StringSelect(string customId, IReadOnlyList<SelectOption> options)
        : base(ComponentType.StringSelect)
    {
        ArgumentNullException.ThrowIfNull(options);
        CustomId = DiscordLimit.CustomId.Ensure(customId);
        Options = SelectOption.EnsureDistinct(DiscordLimit.SelectOptions.Ensure(options));
    }

    /// <summary>The custom id, 1 to 100 characters.</summary>
    public string CustomId { get; }

    /// <summary>The options.</summary>
    public IReadOnlyList<SelectOption> Options { get; }

    /// <summary>The placeholder while nothing is selected, at most 150 characters.</summary>
    public string? Placeholder { get; init => field = DiscordLimit.Placeholder.EnsureOptional(value); }

    /// <summary>Whether an option must be selected. Only for modals.</summary>
    public bool? Required { get; init; }
}

/// <summary>A group of checkboxes in a modal.</summary>
public sealed record CheckboxGroup : Component
{
    /// <summary>Creates a group.</summary>
    /// <param name="customId">The custom id that Discord sends back, 1 to 100 characters.</param>
    /// <param name="options">The checkboxes, 1 to 10, with distinct values.</param>
    /// <exception cref="DiscordLimitExceededException">There are too many or none, two share a value, or a text is too long or empty.</exception>
    public CheckboxGroup(string customId, params IReadOnlyList<SelectOption> options)
        : base(ComponentType.CheckboxGroup)
    {
        ArgumentNullException.ThrowIfNull(options);
        CustomId = DiscordLimit.CustomId.Ensure(customId);
        Options = SelectOption.EnsureDistinct(DiscordLimit.Checkboxes.Ensure(options));
    }

    /// <summary>The custom id, 1 to 100 characters.</summary>
    public string CustomId { get; }

    /// <summary>The checkboxes.</summary>
    public IReadOnlyList<SelectOption> Options { get; }

    /// <summary>Whether at least one must be checked.</summary>
    public bool Required { get; init; }
}

/// <summary>An option of a select menu, or a checkbox.</summary>
public sealed record SelectOption
{
    /// <summary>Creates an option.</summary>
    /// <param name="label">The visible text, 1 to 100 characters.</param>
    /// <param name="value">The value that Discord sends back, 1 to 100 characters.</param>
    /// <exception cref="DiscordLimitExceededException">A text is too long or empty.</exception>
    public SelectOption(string label, string value)
    {
        Label = DiscordLimit.SelectText.Ensure(label);
        Value = DiscordLimit.SelectText.Ensure(value);
    }

    /// <summary>The visible text.</summary>
    public string Label { get; }

    /// <summary>The value that Discord sends back.</summary>
    public string Value { get; }

    /// <summary>A second line, at most 100 characters.</summary>
    public string? Description { get; init => field = DiscordLimit.SelectDescription.EnsureOptional(value); }

    /// <summary>Whether it's selected at first.</summary>
    public bool? Default { get; init; }

    internal static IReadOnlyList<SelectOption> EnsureDistinct(IReadOnlyList<SelectOption> options) =>
        options.DistinctBy(option => option.Value).Count() == options.Count ? options : throw new DiscordLimitExceededException("Two options have the same value.");
}

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
