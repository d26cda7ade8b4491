namespace M1SerialBot.EndToEnd.Tests.Browser;

/// <summary>What somebody looks at the page with.</summary>
public enum Screen
{
    /// <summary>A desktop's window, with a mouse and a keyboard.</summary>
    Desktop,

    /// <summary>A phone held upright, with a finger.</summary>
    Phone,
}
