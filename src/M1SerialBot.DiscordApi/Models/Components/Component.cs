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
