namespace M1SerialBot.DiscordApi.Models.Components;

/// <summary>A form in a dialog.</summary>
public sealed record Modal
{
    /// <summary>Creates a modal.</summary>
    /// <param name="customId">The custom id that Discord sends back, 1 to 100 characters.</param>
    /// <param name="title">The title, 1 to 45 characters.</param>
    /// <param name="fields">The fields, 1 to 5.</param>
    /// <exception cref="DiscordLimitExceededException">There are too many fields or none, or a text is too long or empty.</exception>
    public Modal(string customId, string title, params IReadOnlyList<ModalField> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        CustomId = DiscordLimit.CustomId.Ensure(customId);
        Title = DiscordLimit.ModalTitle.Ensure(title);
        Components = DiscordLimit.ModalFields.Ensure(fields);
    }

    /// <summary>The custom id, 1 to 100 characters.</summary>
    public string CustomId { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The fields.</summary>
    public IReadOnlyList<ModalField> Components { get; }
}

/// <summary>A field of a modal: a label with a component.</summary>
public sealed record ModalField
{
    /// <summary>Creates a field.</summary>
    /// <param name="label">The label, 1 to 45 characters.</param>
    /// <param name="component">A text input, a select menu or a group of checkboxes.</param>
    /// <exception cref="DiscordLimitExceededException">The label is too long or empty.</exception>
    /// <exception cref="ArgumentException">The component is a button, which modals can't have.</exception>
    public ModalField(string label, Component component)
    {
        if (component is not (TextInput or StringSelect or CheckboxGroup))
        {
            throw new ArgumentException("A modal can only have text inputs, select menus and checkboxes.", nameof(component));
        }

        Label = DiscordLimit.FieldLabel.Ensure(label);
        Component = component;
    }

    /// <summary>The component type.</summary>
    public ComponentType Type { get; } = ComponentType.Label;

    /// <summary>The label.</summary>
    public string Label { get; }

    /// <summary>The description, at most 100 characters.</summary>
    public string? Description { get; init => field = DiscordLimit.FieldDescription.EnsureOptional(value); }

    /// <summary>The component.</summary>
    public Component Component { get; }
}
