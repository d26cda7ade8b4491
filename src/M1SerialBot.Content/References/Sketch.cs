namespace M1SerialBot.Content.References;

/// <summary>A sketch of what to look at.</summary>
internal enum Sketch
{
    /// <summary>Where the serial is.</summary>
    Serial,

    /// <summary>Which number on a chip is a date.</summary>
    DateCode,

    /// <summary>Where the battery is.</summary>
    Battery,
}
