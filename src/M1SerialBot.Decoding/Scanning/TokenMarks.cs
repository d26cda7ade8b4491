namespace M1SerialBot.Decoding.Scanning;

/// <summary>What else the lexicon says about a token.</summary>
[Flags]
internal enum TokenMarks : ushort
{
    None = 0,

    /// <summary>An everyday word: as a keyword it counts only right beside a number that fits it.</summary>
    Everyday = 1,

    /// <summary>It says of the number before it that it's a serial: <c>on the back</c>.</summary>
    LabelAfter = 2,

    /// <summary>A town or a country that has postcodes of six digits.</summary>
    Place = 4,

    /// <summary>An instrument named after it is only compared with: <c>than a DX7</c>.</summary>
    Comparison = 8,

    /// <summary>It opens a range of numbers: <c>between</c>.</summary>
    Range = 16,

    /// <summary>The name of a component or a version: <c>IC23</c> is no instrument.</summary>
    Part = 32,

    /// <summary>The ending of a file name.</summary>
    FileEnding = 64,

    /// <summary>The ending of a host name.</summary>
    HostEnding = 128,

    /// <summary>A maker's name without a model.</summary>
    Maker = 256,

    /// <summary>As a currency it counts only in capital letters.</summary>
    Capitals = 512,

    /// <summary>It comes before what is written on an instrument: <c>it says 198765</c>.</summary>
    Inscription = 1024,
}
