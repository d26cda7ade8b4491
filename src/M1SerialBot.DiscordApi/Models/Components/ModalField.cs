namespace M1SerialBot.DiscordApi.Models.Components;

/// <summary>A field of a modal with its label.</summary>
public sealed record ModalField
{
    /// <summary>Makes one.</summary>
    /// <param name="label">What it is called, 1 to 45 characters.</param>
    /// <param name="component">A text input, a select or boxes to tick.</param>
    /// <exception cref="DiscordLimitExceededException">The label is too long or empty.</exception>
    /// <exception cref="ArgumentException">The component is a button, which a modal cannot hold.</exception>
    public ModalField(string label, Component component)
    {
        if (component is not (TextInput or StringSelect or CheckboxGroup))
        {
            throw new ArgumentException("A modal holds text inputs, selects and boxes.", nameof(component));
        }

        Label = DiscordLimit.FieldLabel.Ensure(label);
        Component = component;
    }

    /// <summary>What kind it is.</summary>
    public ComponentType Type { get; } = ComponentType.Label;

    /// <summary>What it is called.</summary>
    public string Label { get; }

    /// <summary>What it is for, at most 100 characters.</summary>
    public string? Description { get; init => field = DiscordLimit.FieldDescription.EnsureOptional(value); }

    /// <summary>What is filled in.</summary>
    public Component Component { get; }
}
