namespace M1SerialBot.Decoding.Text;

/// <summary>What a part of a text with digits in it turned out to be.</summary>
internal enum ScanKind : byte
{
    /// <summary>It has the form of a serial.</summary>
    Serial,

    /// <summary>It is something else, and known.</summary>
    Refused,

    /// <summary>It is neither: too short, too long, or with letters that do not belong.</summary>
    Fragment,
}
