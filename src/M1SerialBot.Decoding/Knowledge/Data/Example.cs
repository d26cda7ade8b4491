using System.ComponentModel;

namespace M1SerialBot.Decoding.Knowledge.Data;

/// <summary>A text that must decode as stated, or the knowledge does not load.</summary>
/// <param name="Text">The text.</param>
/// <param name="Window">The window that the format must give.</param>
/// <param name="Because">What the example is for.</param>
/// <param name="Leads">Whether the format must lead.</param>
public sealed record Example(
    [property: Description("The text to decode.")] string Text,
    [property: Description("The window that this format must give.")] WindowData Window,
    [property: Description("What the example is for.")] string Because,
    [property: Description("Whether this format must lead.")] bool Leads = true);
