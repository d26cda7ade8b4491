using System.Text.Json.Serialization;

namespace M1SerialBot.DiscordApi.Models.Components;

/// <summary>Something under a message or in a modal that can be used.</summary>
[JsonDerivedType(typeof(Button))]
[JsonDerivedType(typeof(StringSelect))]
[JsonDerivedType(typeof(TextInput))]
[JsonDerivedType(typeof(CheckboxGroup))]
public abstract record Component
{
    private protected Component(ComponentType type) => Type = type;

    /// <summary>What kind it is.</summary>
    public ComponentType Type { get; }
}

/// <summary>What kind of component something is.</summary>
public enum ComponentType
{
    /// <summary>None that is known.</summary>
    None = 0,

    /// <summary>A row of buttons, or of one select.</summary>
    ActionRow = 1,

    /// <summary>A button.</summary>
    Button = 2,

    /// <summary>A list to choose from.</summary>
    StringSelect = 3,

    /// <summary>A field to type into.</summary>
    TextInput = 4,

    /// <summary>A field of a modal with its label.</summary>
    Label = 18,

    /// <summary>Boxes to tick in a modal.</summary>
    CheckboxGroup = 22,
}
