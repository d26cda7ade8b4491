namespace M1SerialBot.DiscordApi.Models.Components;

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
