namespace M1SerialBot.Pictures.Drawing;

/// <summary>The colours of a picture. Each also has a shape of its own, so that nothing is said by colour alone.</summary>
internal enum Ink
{
    /// <summary>What everything is drawn on.</summary>
    Panel,

    /// <summary>Words.</summary>
    Text,

    /// <summary>Words that matter less, and axes.</summary>
    Muted,

    /// <summary>Lines to read along.</summary>
    Grid,

    /// <summary>The years of production.</summary>
    Production,

    /// <summary>Where a number can fall.</summary>
    Band,

    /// <summary>The estimate.</summary>
    Estimate,

    /// <summary>What somebody gave as a clue.</summary>
    Clue,
}
