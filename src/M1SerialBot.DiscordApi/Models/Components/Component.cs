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
